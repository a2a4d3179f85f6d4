package org.followthrough.domain.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.dates.WrittenTimescale.Blank;
import org.followthrough.domain.dates.WrittenTimescale.Day;
import org.followthrough.domain.dates.WrittenTimescale.Days;
import org.followthrough.domain.dates.WrittenTimescale.OpenEnded;
import org.followthrough.domain.dates.WrittenTimescale.Unreadable;
import org.followthrough.domain.decision.Refusal;

/** Reads timescales the way British action plans word them. */
public final class TimescaleReader {

    /** How many working days "immediate" leaves after the base date. */
    public static final int IMMEDIATE_WORKING_DAYS = 5;

    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String YEAR = "(?:'?\\d{2}|\\d{4})";
    private static final Pattern PIECE = Pattern.compile(
            "(?<day>\\b\\d{1,2})\\s*(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<dayMonth>" + MONTHS + ")\\.?,?\\s*(?<dayYear>" + YEAR
                    + ")\\b"
                    + "|(?<d>\\b\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{2,4})\\b"
                    + "|(?<isoYear>\\b\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})\\b"
                    + "|\\b(?<month>" + MONTHS + ")\\.?,?\\s*(?<monthYear>" + YEAR + ")\\b"
                    + "|\\bwithin\\s+(?<count>\\d{1,2}|one|two|three|four|five|six|nine|twelve)\\s+(?<unit>day|week|month|year)s?\\b"
                    + "|\\b(?<immediate>(?:with\\s+)?immediate(?:\\s+effect|ly)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_ENDED = Pattern.compile(
            "\\b(on-?\\s?going|regular(?:ly)?|rolling|continu(?:ous|al|ing)(?:ly)?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> NUMBERS = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5,
            "six", 6, "nine", 9, "twelve", 12);

    private final WorkingCalendar calendar;

    public TimescaleReader(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether words such as "ongoing" say that a timescale has no end. */
    public static boolean isOpenEnded(String written) {
        return OPEN_ENDED.matcher(written).find();
    }

    /**
     * Reads a timescale. A day that cannot be worked out, because the working days of its year are not known, makes it
     * unreadable like one that does not exist.
     *
     * @param written as the plan words it; null and blank are nothing
     * @param base    the day from which "within 3 months" counts, in Europe/London
     */
    public WrittenTimescale read(String written, LocalDate base) {
        if (written == null || written.isBlank()) {
            return new Blank();
        }
        List<Day> days = new ArrayList<>();
        Matcher pieces = PIECE.matcher(written);
        while (pieces.find()) {
            String piece = pieces.group().strip();
            try {
                LocalDate day = dayOf(pieces, base);
                if (day == null) {
                    return new Unreadable(written, Refusal.of("timescale.no-such-day", piece));
                }
                days.add(new Day(day, piece));
            } catch (DatesNotCoveredException outOfReach) {
                return new Unreadable(written, Refusal.of("timescale.beyond-calendar", piece));
            }
        }
        if (!days.isEmpty()) {
            days.sort(Comparator.comparing(Day::date));
            return new Days(days);
        }
        return isOpenEnded(written) ? new OpenEnded(written) : new Unreadable(written, Refusal.of("timescale.no-date", written));
    }

    /**
     * Why a timescale cannot become the deadline of an action: it names a day that does not exist, or one that is out of
     * reach of every plan. One without a date can.
     *
     * @param today in Europe/London
     */
    public Optional<Refusal> against(String written, LocalDate base, LocalDate today) {
        WrittenTimescale read = read(written, base);
        if (read instanceof Unreadable unreadable) {
            return Optional.of(unreadable.why()).filter(why -> !why.rule().equals("timescale.no-date"));
        }
        return read instanceof Days days
                ? days.days().stream().filter(day -> isOutOfReach(day.date(), today)).findFirst()
                        .map(day -> Refusal.of("timescale.out-of-reach", day.written(), calendar.firstDay(),
                                FarthestDay.from(today)))
                : Optional.empty();
    }

    /** Whether a day lies before or after all that a plan can name today. */
    public boolean isOutOfReach(LocalDate day, LocalDate today) {
        return day.isBefore(calendar.firstDay()) || day.isAfter(FarthestDay.from(today));
    }

    /** Null when there is no such day, such as the 31st of February. */
    private LocalDate dayOf(Matcher piece, LocalDate base) {
        if (piece.group("day") != null) {
            return day(yearOf(piece.group("dayYear")), monthOf(piece.group("dayMonth")), number(piece, "day"));
        }
        if (piece.group("d") != null) {
            return day(yearOf(piece.group("y")), number(piece, "m"), number(piece, "d"));
        }
        if (piece.group("isoYear") != null) {
            return day(number(piece, "isoYear"), number(piece, "isoMonth"), number(piece, "isoDay"));
        }
        if (piece.group("month") != null) {
            return calendar.lastWorkingDayOf(
                    YearMonth.of(yearOf(piece.group("monthYear")), monthOf(piece.group("month"))));
        }
        return piece.group("count") != null
                ? after(base, piece.group("count"), piece.group("unit"))
                : calendar.plusWorkingDays(base, IMMEDIATE_WORKING_DAYS);
    }

    private static LocalDate after(LocalDate base, String count, String unit) {
        Integer word = NUMBERS.get(count.toLowerCase(Locale.UK));
        int number = word == null ? Integer.parseInt(count) : word;
        return switch (unit.toLowerCase(Locale.UK)) {
            case "day" -> base.plusDays(number);
            case "week" -> base.plusWeeks(number);
            case "month" -> base.plusMonths(number);
            default -> base.plusYears(number);
        };
    }

    private static LocalDate day(int year, int month, int day) {
        boolean real = month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? LocalDate.of(year, month, day) : null;
    }

    private static int number(Matcher piece, String group) {
        return Integer.parseInt(piece.group(group));
    }

    private static int yearOf(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        return year < 100 ? 2000 + year : year;
    }

    private static int monthOf(String written) {
        String start = written.substring(0, 3).toUpperCase(Locale.UK);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("\"" + written + "\" is no month.");
    }
}
