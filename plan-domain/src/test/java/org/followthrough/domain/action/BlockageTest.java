package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.CALENDAR;
import static org.followthrough.domain.Sample.CONTRIBUTOR;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.inProgress;
import static org.followthrough.domain.Sample.offered;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Actor.Covered;
import org.junit.jupiter.api.Test;

class BlockageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATEST = LocalDate.of(2026, 11, 30);
    private static final Action ACTION = inProgress();
    private static final Mark MARK = new Mark(OWNER.id(), NOW);
    private static final Mark BY_MANAGER = new Mark(MANAGER.id(), NOW);

    @Test
    void isReportedByAnOwnerWhoIsAtWorkAndWithItsCause() {
        assertThat(report(ACTION, OWNER, "The ministry has not decided.", List.of()).isAccepted()).isTrue();
        assertThat(rule(report(ACTION, CONTRIBUTOR, "x", List.of()))).isEqualTo("blocked.only-owner");
        assertThat(rule(report(offered(), OWNER, "x", List.of()))).isEqualTo("blocked.not-in-progress");
        assertThat(rule(report(ACTION, OWNER, " ", List.of()))).isEqualTo("blocked.without-cause");
        assertThat(rule(report(ACTION, OWNER, "Again", List.of(reported())))).isEqualTo("blocked.already");
    }

    @Test
    void blocksOnlyOnceTheManagerAgrees() {
        assertThat(reported().blocks(ACTION)).isFalse();
        assertThat(agreed().blocks(ACTION)).isTrue();
        assertThat(agreed().review()).isEqualTo(LATEST);
        for (Actor by : List.of(OWNER, CONTRIBUTOR, STRANGER)) {
            assertThat(reported().agree(ACTION, by, LATEST, CALENDAR, MARK).isAccepted()).isFalse();
        }
        Actor managerForOwner = new Actor(
                MANAGER.person(), Set.of(), List.of(new Covered(OWNER.person(), Set.of())), null);
        assertThat(rule(reported().agree(ACTION, managerForOwner, LATEST, CALENDAR, MARK))).isEqualTo("blocked.own");
    }

    @Test
    void isReviewedWithinTwentyWorkingDays() {
        assertThat(rule(reported().agree(ACTION, MANAGER, TODAY, CALENDAR, BY_MANAGER)))
                .isEqualTo("blocked.review-out-of-reach");
        assertThat(rule(reported().agree(ACTION, MANAGER, LATEST.plusDays(1), CALENDAR, BY_MANAGER)))
                .isEqualTo("blocked.review-out-of-reach");
        assertThat(agreed().agree(ACTION, MANAGER, LATEST, CALENDAR, BY_MANAGER).isAccepted())
                .as("the manager looks again").isTrue();
    }

    @Test
    void waitsForTheManagerFromItsReportAndThenFromItsReview() {
        assertThat(reported().waitsFrom(CALENDAR)).isEqualTo(TODAY);
        assertThat(agreed().waitsFrom(CALENDAR)).isEqualTo(LATEST);
    }

    @Test
    void endsWhenTheManagerRefusesItOrEitherOfTheTwoLiftsIt() {
        assertThat(rule(reported().refuse(ACTION, MANAGER, "", BY_MANAGER))).isEqualTo("blocked.without-reason");
        assertThat(result(reported().refuse(ACTION, MANAGER, "It is ours to decide.", BY_MANAGER)).isOpenFor(ACTION))
                .isFalse();
        for (Actor by : List.of(OWNER, MANAGER)) {
            assertThat(result(agreed().lift(ACTION, by, MARK)).blocks(ACTION)).isFalse();
        }
        assertThat(rule(agreed().lift(ACTION, CONTRIBUTOR, MARK))).isEqualTo("blocked.only-owner-or-manager");
        assertThat(rule(result(agreed().lift(ACTION, OWNER, MARK)).lift(ACTION, OWNER, MARK)))
                .isEqualTo("blocked.not-open");
    }

    @Test
    void isLeftBehindByTheActionThatWasSentOrGivenBack() {
        Action submitted = result(ACTION.submit(OWNER, 1, NOW));
        Action returned = result(submitted.giveBack(MANAGER, "One ward is missing."));

        assertThat(agreed().blocks(submitted)).isFalse();
        assertThat(agreed().blocks(returned)).isFalse();
    }

    private static Blockage reported() {
        return result(report(ACTION, OWNER, "The ministry has not decided.", List.of()));
    }

    private static Blockage agreed() {
        return result(reported().agree(ACTION, MANAGER, LATEST, CALENDAR, BY_MANAGER));
    }

    private static Decision<Blockage> report(Action action, Actor by, String cause, List<Blockage> earlier) {
        return Blockage.report(action, by, cause, earlier, MARK);
    }
}
