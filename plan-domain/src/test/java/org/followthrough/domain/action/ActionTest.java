package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.DUE;
import static org.followthrough.domain.Sample.JOINT_OWNER;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.SERVICE_MANAGER;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;
import static org.followthrough.domain.Sample.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;

class ActionTest {

    @Test
    void runsFromOfferToConfirmedThroughFourPeople() {
        Action confirmed = result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW));

        assertThat(confirmed.stage()).isEqualTo(Stage.CONFIRMED);
        assertThat(confirmed.course().proof().level().number()).isEqualTo(2);
        assertThat(confirmed.dates().baseline()).isEqualTo(DUE);
    }

    @Test
    void letsAnyJointOwnerActButNotAContributor() {
        assertThat(offered().accept(JOINT_OWNER, NOW).isAccepted()).isTrue();
        assertThat(rule(offered().accept(CONTRIBUTOR, NOW))).isEqualTo("accept.only-owner");
        assertThat(rule(inProgress().submit(CONTRIBUTOR, 1, NOW))).isEqualTo("submit.only-owner");
        assertThat(inProgress().reportProgress(CONTRIBUTOR, null, NOW).isAccepted()).isTrue();
    }

    @Test
    void isForeseenForTodayOrLaterAndForNoFurtherThanTenYears() {
        LocalDate today = LocalDate.of(2026, 11, 2);

        assertThat(result(inProgress().reportProgress(OWNER, today, NOW)).dates().forecast()).isEqualTo(today);
        assertThat(inProgress().reportProgress(OWNER, today.plusYears(10), NOW).isAccepted()).isTrue();
        assertThat(inProgress().reportProgress(OWNER, today.minusDays(1), NOW))
                .isEqualTo(Decision.refused("progress.forecast-has-passed", today.minusDays(1)));
        assertThat(rule(inProgress().reportProgress(OWNER, today.plusYears(10).plusDays(1), NOW)))
                .isEqualTo("day.too-far-ahead");
    }

    @Test
    void letsAMemberOfAnOwningGroupAct() {
        PersonId group = PersonId.random();
        Actor member = new Actor(STRANGER.person(), Set.of(group));
        Action owned = result(Seating.reassign(offered(), PROGRAMME_LEAD, List.of(group), NOW));

        assertThat(owned.accept(member, NOW).isAccepted()).isTrue();
        assertThat(rule(owned.accept(STRANGER, NOW))).isEqualTo("accept.only-owner");
    }

    @Test
    void countsAMemberOfAnOwningGroupWhoSubmittedEvenAfterTheyHaveLeftIt() {
        PersonId group = PersonId.random();
        Actor member = new Actor(MANAGER.person(), Set.of(group));
        Action owned = result(Seating.reassign(offered(), PROGRAMME_LEAD, List.of(group), NOW));
        Action sent = result(result(owned.accept(member, NOW)).submit(member, 1, NOW));

        assertThat(rule(sent.signOff(member, NOW))).isEqualTo("sign-off.by-an-owner");
        assertThat(rule(sent.signOff(MANAGER, NOW))).isEqualTo("sign-off.by-an-owner");
        assertThat(rule(Seating.passSignOff(sent, PROGRAMME_LEAD, new Actor(STRANGER.person(), Set.of(group)))))
                .isEqualTo("pass-on.to-an-owner");
    }

    @Test
    void refusesToSubmitWithoutEvidence() {
        assertThat(rule(inProgress().submit(OWNER, 0, NOW))).isEqualTo("submit.without-evidence");
    }

    @Test
    void refusesSignOffByAnyOwnerEvenAsTheirOwnManager() {
        Action ownManager = result(Seating.passSignOff(submitted(), MANAGER, STRANGER));
        assertThat(rule(Seating.passSignOff(submitted(), MANAGER, OWNER))).isEqualTo("pass-on.to-an-owner");
        assertThat(ownManager.signOff(STRANGER, NOW).isAccepted()).isTrue();
        assertThat(rule(submitted().signOff(OWNER, NOW))).isEqualTo("sign-off.by-an-owner");
        assertThat(rule(submitted().signOff(JOINT_OWNER, NOW))).isEqualTo("sign-off.by-an-owner");
    }

    @Test
    void refusesSignOffByAnybodyButTheManager() {
        assertThat(rule(submitted().signOff(PROGRAMME_LEAD, NOW))).isEqualTo("sign-off.only-manager");
        assertThat(rule(submitted().signOff(STRANGER, NOW))).isEqualTo("sign-off.only-manager");
    }

    @Test
    void refusesConfirmationByTheSignerAndByTheSubmitter() {
        Actor both = actorWith(MANAGER, Role.AUDITOR);
        assertThat(rule(signedOff().confirm(both, ProofLevel.DOCUMENTS, NOW))).isEqualTo("confirm.by-the-signer");
        assertThat(rule(signedOff().confirm(OWNER, ProofLevel.DOCUMENTS, NOW))).isEqualTo("confirm.by-an-owner");
        assertThat(rule(signedOff().confirm(STRANGER, ProofLevel.DOCUMENTS, NOW))).isEqualTo("confirm.only-auditor");
    }

    @Test
    void remembersASubmitterWhoHasSinceLostTheAction() {
        Action returned = result(submitted().giveBack(MANAGER, "The sample covers one ward."));
        Action handedOn = result(Seating.reassign(returned, PROGRAMME_LEAD, List.of(JOINT_OWNER.id()), NOW));
        Action again = result(handedOn.submit(JOINT_OWNER, 1, NOW));
        Action signed = result(again.signOff(MANAGER, NOW));

        Actor auditor = actorWith(OWNER, Role.AUDITOR);
        assertThat(rule(signed.confirm(auditor, ProofLevel.SAMPLE, NOW))).isEqualTo("confirm.by-an-owner");
    }

    @Test
    void comesBackToItsOwnerWithTheSameDatesWhenReturned() {
        Action returned = result(submitted().giveBack(MANAGER, "The sample covers one ward."));

        assertThat(returned.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(returned.course().returns()).isEqualTo(1);
        assertThat(returned.dates()).isEqualTo(submitted().dates());
        assertThat(rule(submitted().giveBack(MANAGER, "  "))).isEqualTo("return.without-reason");
    }

    @Test
    void beginsItsNextCycleWhenAnAuditorSendsItBack() {
        Action back = result(signedOff().sendBack(AUDITOR, "Two of ten plans were late."));

        assertThat(back.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(back.course().cycle()).isEqualTo(2);
        assertThat(back.number()).isEqualTo("B2.1");
        assertThat(back.dates().baseline()).isEqualTo(DUE);
        assertThat(back.course().signers()).isEmpty();
    }

    @Test
    void isWithdrawnOnlyByTheProgrammeLeadAndOnlyWithAReason() {
        assertThat(rule(Withdrawal.withdraw(inProgress(), OWNER, "No longer needed", NOW)))
                .isEqualTo("withdraw.only-programme-lead");
        assertThat(rule(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, " ", NOW)))
                .isEqualTo("withdraw.without-reason");
        Action gone = result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Another body does it", NOW));
        assertThat(gone.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(rule(Withdrawal.withdraw(gone, PROGRAMME_LEAD, "Again", NOW))).isEqualTo("withdraw.already-closed");
    }

    @Test
    void isReassignedByTheServiceManagerWhileItIsWithItsOwner() {
        Action given = result(Seating.reassign(offered(), SERVICE_MANAGER, List.of(STRANGER.id()), NOW));

        assertThat(given.desks().accountable()).contains(STRANGER.id());
        assertThat(rule(Seating.reassign(submitted(), SERVICE_MANAGER, List.of(STRANGER.id()), NOW)))
                .isEqualTo("reassign.not-with-owner");
        assertThat(rule(Seating.reassign(offered(), OWNER, List.of(STRANGER.id()), NOW)))
                .isEqualTo("reassign.only-programme-lead-or-service-manager");
    }

    @Test
    void declaredDoneStartsAtSignOffAndNeverAsChecked() {
        Action declared = offered().publishDeclaredDone(DUE, offered().desks(), new Mark(PROGRAMME_LEAD.id(), NOW));

        assertThat(declared.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(declared.signOff(MANAGER, NOW).isAccepted()).isTrue();
    }

    private static Actor actorWith(Actor actor, Role role) {
        var person = actor.person();
        return new Actor(
                new Person(person.id(), person.kind(), person.name(), null, null, null,
                        null, Set.of(role), person.state()),
                Set.of());
    }
}
