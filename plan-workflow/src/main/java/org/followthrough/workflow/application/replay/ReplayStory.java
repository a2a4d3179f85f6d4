package org.followthrough.workflow.application.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.plan.DeclaredProgress;
import org.followthrough.workflow.application.replay.ReplayAct.Kind;

/**
 * What the people of a plan do, as far as its progress column says it.
 *
 * <p>Everybody accepts two working days after publication. Where progress says "done", the owner sends the action for
 * sign-off on the last working day before its date (or, without a date, half a year after publication), the manager
 * signs off three working days later, and the auditor confirms ten working days after that. Where it says anything else,
 * the owner reports just that on the day of the deadline. Where it says nothing, nobody does anything more.
 */
final class ReplayStory {

    private static final LocalTime AT_WORK = LocalTime.of(10, 0);
    private static final int ACCEPTED_AFTER = 2;
    private static final int SIGNED_OFF_AFTER = 3;
    private static final int CONFIRMED_AFTER = 10;
    private static final int MONTHS_WITHOUT_A_DATE = 6;

    private final WorkingCalendar calendar;
    private final LocalDate published;

    ReplayStory(WorkingCalendar calendar, LocalDate published) {
        this.calendar = calendar;
        this.published = published;
    }

    /** @param deadline or null */
    List<ReplayAct> of(String action, DeclaredProgress progress, LocalDate deadline) {
        LocalDate accepted = calendar.plusWorkingDays(published, ACCEPTED_AFTER);
        ReplayAct accept = act(accepted, action, Kind.ACCEPT, "");
        if (progress.colour() == null && (progress.words() == null || progress.words().isBlank())) {
            return List.of(accept);
        }
        LocalDate due = deadline == null ? published.plusMonths(MONTHS_WITHOUT_A_DATE) : deadline;
        String words = progress.words() == null || progress.words().isBlank() ? progress.colour() : progress.words();
        LocalDate told = later(due, calendar.plusWorkingDays(accepted, 1));
        return progress.saysDone()
                ? Stream.concat(Stream.of(accept), done(action, words, told)).toList()
                : List.of(accept, act(told, action, Kind.REPORT, words));
    }

    private Stream<ReplayAct> done(String action, String words, LocalDate told) {
        LocalDate submitted = calendar.isWorkingDay(told) ? told : calendar.plusWorkingDays(told, -1);
        LocalDate signedOff = calendar.plusWorkingDays(submitted, SIGNED_OFF_AFTER);
        return Stream.of(
                act(submitted, action, Kind.SUBMIT, words),
                act(signedOff, action, Kind.SIGN_OFF, ""),
                act(calendar.plusWorkingDays(signedOff, CONFIRMED_AFTER), action, Kind.CONFIRM, ""));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static ReplayAct act(LocalDate day, String action, Kind kind, String words) {
        return new ReplayAct(atWorkOn(day), action, kind, words);
    }

    static Instant atWorkOn(LocalDate day) {
        return day.atTime(AT_WORK).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
