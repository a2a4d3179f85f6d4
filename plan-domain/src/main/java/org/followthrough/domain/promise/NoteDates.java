package org.followthrough.domain.promise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.dates.WrittenTimescale.Days;

/**
 * Finds the dates in a sentence. A date without a year is the first of its kind on or after the day of the note.
 *
 * <p>A month without a year counts only with a capital and behind a word such as "in" or "by": "may" and "march" are
 * words of their own.
 */
final class NoteDates {

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String NUMBER = "\\d{1,2}\\s*(?:(?:st|nd|rd|th)\\b)?";
    private static final String DAY_FIRST = "\\b" + NUMBER + "\\s+(?:of\\s+)?" + MONTH;
    private static final String MONTH_FIRST = "\\b" + MONTH + "\\s+" + NUMBER;
    private static final Pattern DATE = Pattern.compile(
            "(?<full>" + DAY_FIRST + "\\.?,?\\s*(?:'?\\d{2}|\\d{4})\\b"
                    + "|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)"
                    + "|(?<turned>" + MONTH_FIRST + ",?\\s+\\d{4}\\b)"
                    + "|(?<month>\\b" + MONTH + "\\.?,?\\s*(?:'\\d{2}|\\d{4})\\b)"
                    + "|(?<day>" + DAY_FIRST + "\\b)"
                    + "|(?<turnedDay>" + MONTH_FIRST + "(?!\\d))"
                    + "|\\b(?:by|in|until|till|for|before|after|from|to|end of|early|mid|late)[\\s-]+(?:the\\s+)?(?<name>" + MONTH
                    + "\\b)(?!\\.?,?\\s*(?:'\\d{2}|\\d{4}))"
                    + "|(?<newYear>\\b(?:in|into)\\s+the\\s+new\\s+year\\b)");
    private static final Pattern TURNED = Pattern.compile("(\\p{L}+)\\s+(\\d{1,2})(?:\\D*?(\\d{4}))?\\D*");

    private final TimescaleReader timescales;
    private final WorkingCalendar calendar;

    NoteDates(TimescaleReader timescales, WorkingCalendar calendar) {
        this.timescales = timescales;
        this.calendar = calendar;
    }

    /**
     * A date in a sentence.
     *
     * @param start where its words begin
     * @param exact whether a day was named, not only a month
     */
    record Found(LocalDate day, int start, boolean exact) {
    }

    /** The dates in their order; what looks like one and does not exist, or lies beyond the calendar, is left out. */
    List<Found> in(String sentence, LocalDate written) {
        List<Found> found = new ArrayList<>();
        Matcher date = DATE.matcher(sentence);
        while (date.find()) {
            LocalDate day = day(date, written);
            if (day != null) {
                boolean exact = date.group("month") == null && date.group("name") == null && date.group("newYear") == null;
                found.add(new Found(day, date.start(), exact));
            }
        }
        return found;
    }

    private LocalDate day(Matcher date, LocalDate written) {
        if (date.group("newYear") != null) {
            return calendar.lastWorkingDayOf(YearMonth.of(written.getYear() + 1, 1));
        }
        if (date.group("name") != null) {
            return next(date.group("name"), written);
        }
        if (date.group("turned") != null) {
            return read(dayFirst(date.group("turned")), written);
        }
        if (date.group("turnedDay") != null) {
            return next(dayFirst(date.group("turnedDay")), written);
        }
        return date.group("day") != null ? next(date.group("day"), written) : read(date.group(), written);
    }

    private LocalDate next(String yearless, LocalDate written) {
        LocalDate thisYear = read(yearless + " " + written.getYear(), written);
        return thisYear == null || thisYear.isBefore(written)
                ? read(yearless + " " + (written.getYear() + 1), written)
                : thisYear;
    }

    private LocalDate read(String date, LocalDate written) {
        return timescales.read(date, written) instanceof Days days ? days.deadline() : null;
    }

    private static String dayFirst(String monthFirst) {
        return TURNED.matcher(monthFirst).replaceFirst(parts -> parts.group(2) + " " + parts.group(1)
                + (parts.group(3) == null ? "" : " " + parts.group(3)));
    }
}
