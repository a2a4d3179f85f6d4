package org.followthrough.domain.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.DUE;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.SERVICE_MANAGER;
import static org.followthrough.domain.Sample.actor;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;
import static org.followthrough.domain.Sample.submitted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.action.Withdrawal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingRulesTest {

    private static final Actor HEAD = actor("Piet Hollis", Role.HEAD_OF_SERVICE);
    private static final Actor DIRECTOR = actor("Signe Roath", Role.DIRECTOR);
    private static final LocalDate UNTIL = LocalDate.of(2027, 11, 2);

    private final ClosingRules rules = new ClosingRules(CALENDAR, 12);

    @Test
    void supersedesAnActionByALivingOneAndPointsAtIt() {
        Action living = inProgress();

        Action closed = result(rules.supersede(inProgress(), PROGRAMME_LEAD, living, "The new plan has it.", NOW));

        assertThat(closed.stage()).isEqualTo(Stage.SUPERSEDED);
        assertThat(closed.course().closing().replacedBy()).isEqualTo(living.id());
        assertThat(closed.dates().baseline()).isEqualTo(DUE);
    }

    @Test
    void supersedesOnlyByAnotherActionThatIsAlive() {
        Action action = inProgress();
        Action dead = result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Not ours", NOW));

        assertThat(rule(rules.supersede(action, OWNER, inProgress(), "Why", NOW)))
                .isEqualTo("supersede.only-programme-lead");
        assertThat(rule(rules.supersede(action, PROGRAMME_LEAD, action, "Why", NOW))).isEqualTo("supersede.by-itself");
        assertThat(rule(rules.supersede(action, PROGRAMME_LEAD, dead, "Why", NOW))).isEqualTo("supersede.not-living");
        assertThat(rule(rules.supersede(dead, PROGRAMME_LEAD, action, "Why", NOW))).isEqualTo("close.already-closed");
        assertThat(rule(rules.supersede(action, PROGRAMME_LEAD, inProgress(), " ", NOW)))
                .isEqualTo("close.without-reason");
    }

    @Test
    void doesNotTakeDoneAnotherWayForDoneBeforeAnAuditorConfirms() {
        Action claimed = result(rules.claimAnotherWay(inProgress(), OWNER, "The trust changed its rota.", 1, NOW));
        assertThat(claimed.stage()).isEqualTo(Stage.SUBMITTED);

        Action agreed = result(claimed.signOff(MANAGER, NOW));
        assertThat(agreed.stage()).isEqualTo(Stage.DONE_ANOTHER_WAY);
        assertThat(agreed.stage().isClosed()).isFalse();
        assertThat(agreed.isPast(Stage.SIGNED_OFF)).isFalse();

        assertThat(result(agreed.confirm(AUDITOR, ProofLevel.SAMPLE, NOW)).stage()).isEqualTo(Stage.CONFIRMED);
        Action back = result(agreed.sendBack(AUDITOR, "Nothing shows it."));
        assertThat(back.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(back.course().closing()).isNull();
        assertThat(back.course().cycle()).isEqualTo(2);
    }

    @Test
    void forgetsTheOtherWayWhenTheManagerReturnsIt() {
        Action claimed = result(rules.claimAnotherWay(inProgress(), OWNER, "Another way.", 1, NOW));

        Action sentAgain = result(result(claimed.giveBack(MANAGER, "Do what the plan says")).submit(OWNER, 1, NOW));

        assertThat(result(sentAgain.signOff(MANAGER, NOW)).stage()).isEqualTo(Stage.SIGNED_OFF);
    }

    @Test
    void takesTheOtherWayFromTheOwnerOnlyWithWordsAndEvidence() {
        assertThat(rule(rules.claimAnotherWay(inProgress(), OWNER, " ", 1, NOW))).isEqualTo("another-way.without-words");
        assertThat(rule(rules.claimAnotherWay(inProgress(), OWNER, "So", 0, NOW))).isEqualTo("submit.without-evidence");
        assertThat(rule(rules.claimAnotherWay(inProgress(), MANAGER, "So", 1, NOW))).isEqualTo("submit.only-owner");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"NOT_PURSUED", "RISK_ACCEPTED"})
    void closesForATimeWhenSomebodySeniorApproves(Kind kind) {
        Action action = staffed();
        ClosingProposal proposal = proposal(action, OWNER, kind, UNTIL);

        assertThat(result(rules.propose(action, OWNER, proposal, false))).isEqualTo(action);
        for (Actor senior : List.of(HEAD, DIRECTOR)) {
            Action closed = result(rules.approve(action, senior, proposal, NOW));
            assertThat(closed.stage()).isEqualTo(kind.stage());
            assertThat(closed.course().closing())
                    .isEqualTo(new Closing(kind, new Mark(senior.id(), NOW), UNTIL, null));
        }
    }

    @Test
    void letsThoseInChargeProposeAndNobodyElse() {
        Action action = staffed();
        for (Actor by : List.of(OWNER, MANAGER, SERVICE_MANAGER, PROGRAMME_LEAD)) {
            assertThat(rules.propose(action, by, proposal(action, by, Kind.NOT_PURSUED, UNTIL), false).isAccepted())
                    .isTrue();
        }
        for (Actor by : List.of(CONTRIBUTOR, AUDITOR, DIRECTOR)) {
            assertThat(rule(rules.propose(action, by, proposal(action, by, Kind.NOT_PURSUED, UNTIL), false)))
                    .isEqualTo("close.only-those-in-charge");
        }
    }

    @Test
    void refusesAProposalThatCouldNotBeApproved() {
        Action action = staffed();
        Kind kind = Kind.RISK_ACCEPTED;

        assertThat(rule(rules.propose(submitted(), OWNER, proposal(submitted(), OWNER, kind, UNTIL), false)))
                .isEqualTo("close.not-with-owner");
        assertThat(rule(rules.propose(action, OWNER, proposal(action, OWNER, kind, UNTIL), true)))
                .isEqualTo("close.proposed-already");
        assertThat(rule(rules.propose(action, OWNER, proposal(action, OWNER, kind, LocalDate.of(2026, 11, 2)), false)))
                .isEqualTo("close.until-not-ahead");
        assertThat(rule(rules.propose(action, OWNER, proposal(action, OWNER, kind, UNTIL.plusDays(1)), false)))
                .isEqualTo("close.until-too-far");
        assertThat(rule(rules.propose(action, OWNER,
                new ClosingProposal(UUID.randomUUID(), action.id(), kind, UNTIL, " ", new Mark(OWNER.id(), NOW)), false)))
                .isEqualTo("close.without-reason");
    }

    @Test
    void letsNobodyDecideTheirOwn() {
        Action action = staffed();
        ClosingProposal own = proposal(action, HEAD, Kind.NOT_PURSUED, UNTIL);

        assertThat(rule(rules.approve(action, HEAD, own, NOW))).isEqualTo("close.own-proposal");
        assertThat(rule(rules.reject(action, HEAD, own, "No"))).isEqualTo("close.own-proposal");
        assertThat(rules.approve(action, DIRECTOR, own, NOW).isAccepted()).isTrue();
        for (Actor by : List.of(OWNER, MANAGER, SERVICE_MANAGER, PROGRAMME_LEAD, AUDITOR)) {
            assertThat(rule(rules.approve(action, by, proposal(action, OWNER, Kind.NOT_PURSUED, UNTIL), NOW)))
                    .isEqualTo("close.only-senior");
        }
    }

    @Test
    void letsNoOwnerDecideInThePlaceOfSomebodySenior() {
        Action action = staffed();
        ClosingProposal proposal = proposal(action, MANAGER, Kind.NOT_PURSUED, UNTIL);
        Covered head = new Covered(HEAD.person(), Set.of());
        Covered owner = new Covered(OWNER.person(), Set.of());

        for (Actor by : List.of(new Actor(OWNER.person(), Set.of(), List.of(head), head),
                new Actor(DIRECTOR.person(), Set.of(), List.of(owner), null))) {
            assertThat(rule(rules.approve(action, by, proposal, NOW))).isEqualTo("close.own-proposal");
            assertThat(rule(rules.reject(action, by, proposal, "No"))).isEqualTo("close.own-proposal");
        }
        assertThat(rules.approve(action, new Actor(AUDITOR.person(), Set.of(), List.of(head), head), proposal, NOW)
                .isAccepted()).isTrue();
    }

    @Test
    void leavesTheActionAsItIsWhenSomebodySeniorSaysNo() {
        Action action = staffed();
        ClosingProposal proposal = proposal(action, OWNER, Kind.NOT_PURSUED, UNTIL);

        assertThat(result(rules.reject(action, HEAD, proposal, "Children wait for it."))).isEqualTo(action);
        assertThat(rule(rules.reject(action, HEAD, proposal, ""))).isEqualTo("close.refused-without-words");
    }

    @Test
    void approvesNothingThatHasMovedOnOrGoneByMeanwhile() {
        Action action = staffed();
        ClosingProposal proposal = proposal(action, OWNER, Kind.NOT_PURSUED, LocalDate.of(2026, 11, 20));
        Action sent = result(result(action.accept(OWNER, NOW)).submit(OWNER, 1, NOW));

        assertThat(rule(rules.approve(sent, HEAD, proposal, NOW))).isEqualTo("close.not-with-owner");
        assertThat(rule(rules.approve(action, HEAD, proposal, NOW.plusSeconds(86_400L * 30))))
                .isEqualTo("close.until-not-ahead");
    }

    @Test
    void opensAgainWithNumberBaselineAndCycleKept() {
        Action withdrawn = result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Why", NOW));

        Action open = result(rules.reopen(withdrawn, PROGRAMME_LEAD, "It is ours after all."));

        assertThat(open.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(open.number()).isEqualTo(withdrawn.number());
        assertThat(open.dates()).isEqualTo(withdrawn.dates());
        assertThat(open.course().cycle()).isEqualTo(1);
        Action withdrawnOffer = result(Withdrawal.withdraw(offered(), PROGRAMME_LEAD, "Why", NOW));
        assertThat(result(rules.reopen(withdrawnOffer, PROGRAMME_LEAD, "Ours"))
                .stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void beginsTheNextCycleWhenAConfirmationIsUndone() {
        Action confirmed = result(signedOff().confirm(AUDITOR, ProofLevel.DOCUMENTS, NOW));

        Action open = result(rules.reopen(confirmed, PROGRAMME_LEAD, "It does not hold."));

        assertThat(open.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(open.course().cycle()).isEqualTo(2);
        assertThat(open.dates()).isEqualTo(confirmed.dates());
    }

    @Test
    void opensOnlyWhatIsClosedAndOursAndWithAReason() {
        Action withdrawn = result(Withdrawal.withdraw(inProgress(), PROGRAMME_LEAD, "Why", NOW));
        Action gone = inProgress().closed(Closing.of(Kind.TRANSFERRED, new Mark(PROGRAMME_LEAD.id(), NOW)));

        assertThat(rule(rules.reopen(withdrawn, OWNER, "Why"))).isEqualTo("reopen.only-programme-lead");
        assertThat(rule(rules.reopen(inProgress(), PROGRAMME_LEAD, "Why"))).isEqualTo("reopen.not-closed");
        assertThat(rule(rules.reopen(withdrawn, PROGRAMME_LEAD, ""))).isEqualTo("reopen.without-reason");
        assertThat(rule(rules.reopen(gone, PROGRAMME_LEAD, "Why"))).isEqualTo("reopen.transferred");
    }

    @Test
    void standsForTwelveMonthsAtMost() {
        assertThatThrownBy(() -> new ClosingRules(CALENDAR, 13)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("longest-months is 13; it must be a whole number from 1 to 12.");
        assertThatThrownBy(() -> new ClosingRules(CALENDAR, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Closing(Kind.RISK_ACCEPTED, new Mark(OWNER.id(), NOW), null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Closing(Kind.SUPERSEDED, new Mark(OWNER.id(), NOW), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Action staffed() {
        Action offered = offered();
        Desks desks = offered.desks();
        return offered.publish(DUE, new Desks(desks.owners(), desks.contributors(), desks.manager(),
                desks.serviceManager(), HEAD.id(), DIRECTOR.id(), desks.auditor()), offered.course().offered());
    }

    private static ClosingProposal proposal(Action action, Actor by, Kind kind, LocalDate until) {
        return new ClosingProposal(UUID.randomUUID(), action.id(), kind, until, "Because.", new Mark(by.id(), NOW));
    }
}
