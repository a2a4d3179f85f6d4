package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.AUDITOR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.JOINT_OWNER;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.SERVICE_MANAGER;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.actor;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;
import static org.followthrough.domain.Sample.submitted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final Mark LATER = new Mark(PROGRAMME_LEAD.id(), NOW.plus(Duration.ofDays(3)));

    @Test
    void isForTheProgrammeLeadAndTheAdministrator() {
        assertThat(Succession.isOpenTo(PROGRAMME_LEAD)).isTrue();
        assertThat(Succession.isOpenTo(actor("Ada Winter", Role.ADMINISTRATOR))).isTrue();
        assertThat(List.of(OWNER, MANAGER, SERVICE_MANAGER, AUDITOR)).noneMatch(Succession::isOpenTo);
    }

    @Test
    void findsEveryPartInAnOpenAction() {
        assertThat(Succession.partsOf(OWNER.id(), offered())).containsExactly(Part.OWNER);
        assertThat(Succession.partsOf(CONTRIBUTOR.id(), offered())).containsExactly(Part.CONTRIBUTOR);
        assertThat(Succession.partsOf(MANAGER.id(), submitted())).containsExactly(Part.MANAGER);
        assertThat(Succession.partsOf(SERVICE_MANAGER.id(), submitted())).containsExactly(Part.SERVICE_MANAGER);
        assertThat(Succession.partsOf(AUDITOR.id(), signedOff())).containsExactly(Part.AUDITOR);
        assertThat(Succession.partsOf(STRANGER.id(), offered())).isEmpty();
        Action closed = result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW));
        assertThat(Succession.partsOf(OWNER.id(), closed)).isEmpty();
    }

    @Test
    void offersAnewWhatWasOnlyOfferedAndKeepsTheRestWhereItStands() {
        Action anew = result(hand(offered(), OWNER, Part.OWNER, STRANGER));
        assertThat(anew.desks().owners()).containsExactly(STRANGER.id(), JOINT_OWNER.id());
        assertThat(anew.course().offered()).isEqualTo(LATER);

        assertThat(result(hand(inProgress(), OWNER, Part.OWNER, STRANGER)).stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(result(hand(submitted(), OWNER, Part.OWNER, STRANGER)).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(result(hand(submitted(), MANAGER, Part.MANAGER, STRANGER)).desks().manager())
                .isEqualTo(STRANGER.id());
    }

    @Test
    void makesNobodyAnOwnerTwice() {
        assertThat(result(hand(inProgress(), OWNER, Part.OWNER, JOINT_OWNER)).desks().owners())
                .containsExactly(JOINT_OWNER.id());
    }

    @Test
    void keepsOwnerManagerAndAuditorThreePeople() {
        assertThat(rule(hand(inProgress(), OWNER, Part.OWNER, MANAGER))).isEqualTo("succession.owner-is-manager");
        assertThat(rule(hand(inProgress(), OWNER, Part.OWNER, AUDITOR))).isEqualTo("succession.owner-is-auditor");
        assertThat(rule(hand(inProgress(), MANAGER, Part.MANAGER, OWNER))).isEqualTo("succession.owner-is-manager");
        assertThat(rule(hand(inProgress(), MANAGER, Part.MANAGER, AUDITOR)))
                .isEqualTo("succession.manager-is-auditor");
        assertThat(rule(hand(inProgress(), AUDITOR, Part.AUDITOR, JOINT_OWNER)))
                .isEqualTo("succession.owner-is-auditor");
        assertThat(rule(hand(inProgress(), AUDITOR, Part.AUDITOR, MANAGER)))
                .isEqualTo("succession.manager-is-auditor");
    }

    @Test
    void remembersWhoHadAHandInTheCycle() {
        Action signed = result(hand(signedOff(), MANAGER, Part.MANAGER, STRANGER));
        assertThat(rule(hand(signed, OWNER, Part.OWNER, MANAGER))).isEqualTo("succession.owner-has-signed");
        assertThat(rule(hand(signed, AUDITOR, Part.AUDITOR, MANAGER))).isEqualTo("succession.manager-is-auditor");

        Action handedOn = result(hand(submitted(), OWNER, Part.OWNER, STRANGER));
        assertThat(rule(hand(handedOn, MANAGER, Part.MANAGER, OWNER))).isEqualTo("succession.owner-is-manager");
        assertThat(rule(hand(handedOn, AUDITOR, Part.AUDITOR, OWNER))).isEqualTo("succession.owner-is-auditor");
    }

    @Test
    void countsAMemberOfAnOwningGroup() {
        PersonId group = PersonId.random();
        Action owned = result(Seating.reassign(offered(), PROGRAMME_LEAD, List.of(group), NOW));
        Actor member = new Actor(STRANGER.person(), Set.of(group));

        assertThat(rule(hand(owned, MANAGER, Part.MANAGER, member))).isEqualTo("succession.owner-is-manager");
    }

    private static Decision<Action> hand(
            Action action, Actor leaver, Part part, Actor successor) {
        return Succession.decide(action, leaver.id(), Map.of(part, successor), LATER);
    }
}
