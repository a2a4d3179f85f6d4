package org.followthrough.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.JOINT_OWNER;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.offered;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.people.PersonId;
import org.junit.jupiter.api.Test;

class ChallengedSideTest {

    @Test
    void isEverybodyWhoOwnsOneOfTheActions() {
        ChallengedSide side = ChallengedSide.of(List.of(offered(), offered()));

        assertThat(side.owners()).containsExactlyInAnyOrder(OWNER.id(), JOINT_OWNER.id());
        assertThat(side.headsOfService()).isEmpty();
        assertThat(side.mustDo()).isFalse();
    }

    @Test
    void halvesTheClockWhenOneOfTheActionsAnswersAMustDo() {
        PersonId head = PersonId.random();

        ChallengedSide side = ChallengedSide.of(List.of(offered(), mustDoOf(head)));

        assertThat(side.mustDo()).isTrue();
        assertThat(side.headsOfService()).containsExactly(head);
    }

    private static Action mustDoOf(PersonId head) {
        Action action = offered();
        Desks desks = action.desks();
        return new Action(action.id(), action.plan(), action.number(), action.title(), true, action.dates(),
                new Desks(desks.owners(), desks.contributors(), desks.manager(), desks.serviceManager(), head,
                        desks.director(), desks.auditor()),
                action.course(), action.version());
    }
}
