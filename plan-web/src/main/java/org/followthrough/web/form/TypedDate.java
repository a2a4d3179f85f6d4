package org.followthrough.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as somebody typed it in three boxes; it stays as typed until it is right. */
public record TypedDate(String day, String month, String year) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final int FIRST_YEAR = 1900;

    public TypedDate {
        day = day == null ? "" : day.strip();
        month = month == null ? "" : month.strip();
        year = year == null ? "" : year.strip();
    }

    public static TypedDate empty() {
        return new TypedDate("", "", "");
    }

    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()), String.valueOf(date.getMonthValue()), String.valueOf(date.getYear()));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The first part that nobody filled in, {@code day}, {@code month} or {@code year}. */
    public Optional<String> missing() {
        if (day.isEmpty()) {
            return Optional.of("day");
        }
        if (month.isEmpty()) {
            return Optional.of("month");
        }
        return year.isEmpty() ? Optional.of("year") : Optional.empty();
    }

    /** The day, or nothing when there is no such day. */
    public Optional<LocalDate> date() {
        if (!DIGITS.matcher(day).matches() || !DIGITS.matcher(month).matches() || !DIGITS.matcher(year).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
