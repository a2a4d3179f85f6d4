package org.followthrough.domain.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.followthrough.domain.dates.WorkingCalendar;

/** When daily mails are written: at one hour of every working day, in Europe/London. */
public final class DigestMornings {

    private final WorkingCalendar calendar;
    private final LocalTime hour;

    public DigestMornings(WorkingCalendar calendar, LocalTime hour) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.hour = Objects.requireNonNull(hour, "hour");
    }

    /** The first working day whose daily mail is written after {@code now}. */
    public LocalDate firstAfter(Instant now) {
        LocalDate today = calendar.dayOf(now);
        return calendar.isWorkingDay(today) && now.isBefore(momentOf(today)) ? today : following(today);
    }

    /** Whether {@code now} lies on a day on which daily mails are written; a server that was down may miss the hour. */
    public boolean isOn(Instant now) {
        return calendar.isWorkingDay(calendar.dayOf(now));
    }

    /** The working day after {@code day}. */
    public LocalDate following(LocalDate day) {
        return calendar.plusWorkingDays(day, 1);
    }

    /** The instant at which the daily mail of {@code day} is written. */
    public Instant momentOf(LocalDate day) {
        return day.atTime(hour).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
