package org.followthrough.domain.dates;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The working days and the zone in which a public body's deadlines are kept. Deadlines are whole days and inclusive:
 * an action due on a day becomes late when that day has ended in {@link #ZONE}.
 */
public final class WorkingCalendar {

    /** The zone of every deadline of an English public body. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final BankHolidays holidays;

    public WorkingCalendar(BankHolidays holidays) {
        this.holidays = Objects.requireNonNull(holidays, "holidays");
    }

    /** The earliest day that a plan can name, because the working days around it are known. */
    public LocalDate firstDay() {
        return holidays.firstDay();
    }

    /** The day that it is in {@link #ZONE} at {@code instant}. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of {@code day} in {@link #ZONE}. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** @throws DatesNotCoveredException if the bank holidays of that year are not known */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * Moves {@code count} working days from {@code day}, backwards when negative. Zero gives {@code day} itself, also
     * when it is no working day.
     *
     * @throws DatesNotCoveredException if the way leads through a year whose bank holidays are not known
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate reached = day;
        for (int left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    public LocalDate lastWorkingDayOf(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
