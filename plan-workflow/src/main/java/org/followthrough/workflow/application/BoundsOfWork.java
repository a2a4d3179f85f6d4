package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.workflow.application.outbound.WaitingWork.Bound;
import org.followthrough.workflow.application.outbound.WaitingWork.Bounds;
import org.springframework.stereotype.Component;

/**
 * Says what the rules and the desk clocks make of today, as days before which something waits or waits too long.
 *
 * <p>That changes when a day begins, and when its clocks ring in the morning; what was worked out last is remembered until
 * then, because every page of work asks for it.
 */
@Component
class BoundsOfWork {

    private static final int A_WEEK = 7;

    private final DeskMatters matters;
    private final AssuranceRules assurance;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private volatile Worked last;

    BoundsOfWork(DeskMatters matters, AssuranceRules assurance, WorkingCalendar calendar, Clock clock) {
        this.matters = matters;
        this.assurance = assurance;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param rung whether the clocks of the day have rung */
    private record Worked(LocalDate day, boolean rung, Bounds bounds) {

        boolean is(LocalDate today, boolean rungToday) {
            return day.equals(today) && rung == rungToday;
        }
    }

    Bounds today() {
        Instant now = clock.instant();
        LocalDate today = calendar.dayOf(now);
        boolean rung = !LocalTime.ofInstant(now, WorkingCalendar.ZONE).isBefore(Ladder.MORNING);
        Worked worked = last;
        if (worked == null || !worked.is(today, rung)) {
            worked = new Worked(today, rung, bounds(today, now));
            last = worked;
        }
        return worked.bounds();
    }

    private Bounds bounds(LocalDate today, Instant now) {
        return new Bounds(
                today,
                calendar.startOf(today.withDayOfMonth(1)),
                calendar.startOf(today.withDayOfMonth(1).plusMonths(1)),
                today.plusDays(A_WEEK),
                bound(RecheckMatter.KIND, now, assurance::latestWatched),
                Arrays.stream(ProofLevel.values()).collect(Collectors.toMap(Function.identity(), level ->
                        bound(RecheckMatter.KIND, now, asked -> assurance.latestProven(level, asked)))),
                Stream.concat(Arrays.stream(ActionDesk.values()).map(ActionDesk::kind), Stream.of(ExtensionMatter.KIND))
                        .collect(Collectors.toMap(Function.identity(), kind -> bound(kind, now, Function.identity()))));
    }

    /** @param from the day that counts, from the latest day at which the clock of {@code kind} rings by now */
    private Bound bound(String kind, Instant now, Function<LocalDate, LocalDate> from) {
        return new Bound(instant(kind, false, now, from), instant(kind, true, now, from));
    }

    /** A clock without steps never rings. */
    private Instant instant(String kind, boolean mustDo, Instant now, Function<LocalDate, LocalDate> from) {
        return matters.clock(kind, mustDo).latest(now)
                .map(latest -> calendar.startOf(from.apply(latest).plusDays(1)))
                .orElse(Instant.EPOCH);
    }
}
