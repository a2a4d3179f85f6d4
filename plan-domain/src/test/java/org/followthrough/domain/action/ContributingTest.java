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
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;
import static org.followthrough.domain.Sample.signedOff;

import java.util.List;
import org.followthrough.domain.people.Actor;
import org.junit.jupiter.api.Test;

class ContributingTest {

    @Test
    void letsAnOwnerTheManagerAndTheProgrammeLeadAddAndRemove() {
        for (Actor by : List.of(OWNER, JOINT_OWNER, MANAGER, PROGRAMME_LEAD)) {
            Action more = result(Contributing.add(inProgress(), by, STRANGER.id()));

            assertThat(more.mayWorkOn(STRANGER)).isTrue();
            assertThat(result(Contributing.remove(more, by, STRANGER.id())).mayWorkOn(STRANGER)).isFalse();
        }
    }

    @Test
    void refusesEverybodyElse() {
        for (Actor by : List.of(CONTRIBUTOR, AUDITOR, SERVICE_MANAGER, STRANGER)) {
            assertThat(rule(Contributing.add(inProgress(), by, STRANGER.id())))
                    .isEqualTo("contributors.only-owner-manager-or-programme-lead");
            assertThat(rule(Contributing.remove(inProgress(), by, CONTRIBUTOR.id())))
                    .isEqualTo("contributors.only-owner-manager-or-programme-lead");
        }
    }

    @Test
    void refusesAnOwnerAndSomebodyTwiceAndNobody() {
        assertThat(rule(Contributing.add(inProgress(), OWNER, JOINT_OWNER.id()))).isEqualTo("contributors.owner");
        assertThat(rule(Contributing.add(inProgress(), OWNER, CONTRIBUTOR.id()))).isEqualTo("contributors.already");
        assertThat(rule(Contributing.remove(inProgress(), OWNER, STRANGER.id()))).isEqualTo("contributors.none");
    }

    @Test
    void neverLetsAContributorSubmit() {
        Action more = result(Contributing.add(inProgress(), OWNER, STRANGER.id()));

        assertThat(more.addEvidence(STRANGER, NOW).isAccepted()).isTrue();
        assertThat(rule(more.submit(STRANGER, 1, NOW))).isEqualTo("submit.only-owner");
    }

    @Test
    void leavesAClosedActionAlone() {
        Action closed = result(signedOff().confirm(AUDITOR, ProofLevel.SAMPLE, NOW));

        assertThat(rule(Contributing.add(closed, OWNER, STRANGER.id()))).isEqualTo("contributors.not-open");
        assertThat(rule(Contributing.remove(closed, OWNER, CONTRIBUTOR.id()))).isEqualTo("contributors.not-open");
    }
}
