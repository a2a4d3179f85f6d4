package org.followthrough.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.domain.Sample.MANAGER;
import static org.followthrough.domain.Sample.NOW;
import static org.followthrough.domain.Sample.OWNER;
import static org.followthrough.domain.Sample.PROGRAMME_LEAD;
import static org.followthrough.domain.Sample.STRANGER;
import static org.followthrough.domain.Sample.actor;
import static org.followthrough.domain.Sample.result;
import static org.followthrough.domain.Sample.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FROM = LocalDate.of(2026, 11, 9);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);

    @Test
    void isAskedByTheAbsentPersonOrAProgrammeLead() {
        assertThat(ask(OWNER, STRANGER).isAccepted()).isTrue();
        assertThat(ask(PROGRAMME_LEAD, STRANGER).isAccepted()).isTrue();
        assertThat(rule(ask(MANAGER, STRANGER))).isEqualTo("cover.only-absent-or-programme-lead");
        assertThat(rule(ask(STRANGER, STRANGER))).isEqualTo("cover.only-absent-or-programme-lead");
    }

    @Test
    void runsFromTodayAtTheEarliestAndAtLeastADay() {
        assertThat(ask(TODAY, TODAY).isAccepted()).isTrue();
        assertThat(rule(ask(TODAY.minusDays(1), UNTIL))).isEqualTo("cover.begins-in-the-past");
        assertThat(rule(ask(FROM, FROM.minusDays(1)))).isEqualTo("cover.ends-before-it-begins");
    }

    @Test
    void needsAnotherPersonOfTheSameBodyWhoCanSignIn() {
        Person group = person(Person.Kind.GROUP, null, Person.State.ACTIVE);
        Person uninvited = person(Person.Kind.PERSON, null, Person.State.NOT_YET_INVITED);
        Person partner = person(Person.Kind.PERSON, "Fenwick Trust", Person.State.ACTIVE);

        assertThat(rule(ask(OWNER, OWNER))).isEqualTo("cover.oneself");
        assertThat(rule(ask(OWNER, new Actor(group, Set.of())))).isEqualTo("cover.nobody-who-can-sign-in");
        assertThat(rule(ask(OWNER, new Actor(uninvited, Set.of())))).isEqualTo("cover.nobody-who-can-sign-in");
        assertThat(rule(ask(OWNER, new Actor(partner, Set.of())))).isEqualTo("cover.of-another-agency");
        assertThat(rule(ask(OWNER, actor("Ezra Moon", Role.PARTNER)))).isEqualTo("cover.of-another-agency");
    }

    @Test
    void leavesNobodyCoveredTwiceNorByWhoeverIsAwayToo() {
        Cover first = result(ask(OWNER, STRANGER));

        assertThat(rule(askBeside(List.of(first)))).isEqualTo("cover.covered-already");
        Cover declined = result(first.decline(STRANGER, NOW));
        assertThat(askBeside(List.of(declined)).isAccepted()).isTrue();
        Cover away = result(Cover.ask(
                STRANGER, STRANGER.person(), MANAGER.person(), UNTIL, UNTIL.plusDays(9), TODAY, NOW, List.of()));
        assertThat(rule(askBeside(List.of(away)))).isEqualTo("cover.away-too");
    }

    @Test
    void isLeftByWhoeverIsShutOutUntilItHasPassed() {
        Cover asked = result(ask(OWNER, STRANGER));
        Cover accepted = result(asked.accept(STRANGER, FROM, NOW));

        assertThat(result(asked.leave(TODAY, NOW)).state()).isEqualTo(Cover.State.ENDED);
        assertThat(result(accepted.leave(UNTIL, NOW)).state()).isEqualTo(Cover.State.ENDED);
        assertThat(rule(accepted.leave(UNTIL.plusDays(1), NOW))).isEqualTo("cover.not-waiting");
        assertThat(rule(result(asked.decline(STRANGER, NOW)).leave(TODAY, NOW))).isEqualTo("cover.not-waiting");
    }

    @Test
    void isAcceptedBeforehandAndByTheOneAskedOnly() {
        Cover asked = result(ask(OWNER, STRANGER));

        assertThat(rule(asked.accept(STRANGER, FROM.plusDays(1), NOW))).isEqualTo("cover.begun-already");
        assertThat(rule(asked.accept(OWNER, TODAY, NOW))).isEqualTo("cover.only-the-one-asked");
        assertThat(rule(asked.decline(PROGRAMME_LEAD, NOW))).isEqualTo("cover.only-the-one-asked");
        Cover declined = result(asked.decline(STRANGER, NOW));
        assertThat(rule(declined.accept(STRANGER, TODAY, NOW))).isEqualTo("cover.not-waiting");
    }

    @Test
    void isEndedByEitherOfTheTwoOrAProgrammeLead() {
        Cover accepted = result(result(ask(OWNER, STRANGER)).accept(STRANGER, TODAY, NOW));

        for (Actor by : List.of(OWNER, STRANGER, PROGRAMME_LEAD)) {
            assertThat(result(accepted.end(by, NOW)).state()).isEqualTo(Cover.State.ENDED);
        }
        assertThat(rule(accepted.end(MANAGER, NOW))).isEqualTo("cover.only-those-concerned");
        assertThat(rule(result(accepted.end(OWNER, NOW)).end(OWNER, NOW))).isEqualTo("cover.not-waiting");
    }

    private static Decision<Cover> ask(Actor by, Actor stand) {
        return Cover.ask(by, OWNER.person(), stand.person(), FROM, UNTIL, TODAY, NOW, List.of());
    }

    @Test
    void lapsesUnansweredOnceItsFirstDayIsOver() {
        Cover asked = result(ask(UNTIL, UNTIL));
        assertThat(rule(asked.lapse(UNTIL, NOW))).isEqualTo("cover.not-waiting");

        LocalDate dayAfter = UNTIL.plusDays(1);
        Cover lapsed = result(asked.lapse(dayAfter, dayAfter.atTime(9, 0).toInstant(ZoneOffset.UTC)));
        assertThat(lapsed.state()).isEqualTo(Cover.State.LAPSED);
        assertThat(lapsed.isOpen()).isFalse();
        assertThat(result(asked.end(OWNER, NOW)).state()).isEqualTo(Cover.State.ENDED);
    }

    private static Decision<Cover> ask(LocalDate from, LocalDate until) {
        return Cover.ask(OWNER, OWNER.person(), STRANGER.person(), from, until, TODAY, NOW, List.of());
    }

    private static Decision<Cover> askBeside(List<Cover> around) {
        return Cover.ask(OWNER, OWNER.person(), STRANGER.person(), UNTIL, UNTIL, TODAY, NOW, around);
    }

    private static Person person(Person.Kind kind, String agency, Person.State state) {
        return new Person(actor("Lotte Marsh").id(), kind, "Lotte Marsh", null, agency, null, null, Set.of(), state);
    }
}
