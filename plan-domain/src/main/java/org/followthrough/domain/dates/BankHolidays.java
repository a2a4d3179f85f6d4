package org.followthrough.domain.dates;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The bank holidays of England for an unbroken run of years; asked about a year outside it, it refuses. */
public final class BankHolidays {

    private final Set<LocalDate> dates;
    private final Year firstYear;
    private final Year lastYear;

    private BankHolidays(TreeSet<LocalDate> dates) {
        this.dates = Set.copyOf(dates);
        this.firstYear = Year.from(dates.first());
        this.lastYear = Year.from(dates.last());
    }

    /**
     * Reads a data file: one {@code yyyy-MM-dd} at the start of each line, anything after a comma is its name, blank
     * lines and lines that begin with {@code #} are passed over.
     *
     * @throws IllegalArgumentException if a line is not a date, no date is given, or a year between the first and the
     *     last has none
     */
    public static BankHolidays parse(List<String> lines) {
        TreeSet<LocalDate> dates = lines.stream()
                .map(line -> line.strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(BankHolidays::dateOf)
                .collect(Collectors.toCollection(TreeSet::new));
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("The bank holidays hold no date; give one yyyy-MM-dd a line.");
        }
        Set<Integer> years = dates.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        for (int year = dates.first().getYear(); year <= dates.last().getYear(); year++) {
            if (!years.contains(year)) {
                throw new IllegalArgumentException("The bank holidays have no date in " + year
                        + "; every year from " + dates.first().getYear() + " to " + dates.last().getYear()
                        + " needs its dates.");
            }
        }
        return new BankHolidays(dates);
    }

    /** @throws DatesNotCoveredException if the year of {@code day} has no data */
    public boolean contains(LocalDate day) {
        if (day.getYear() < firstYear.getValue() || day.getYear() > lastYear.getValue()) {
            throw new DatesNotCoveredException(day, firstYear, lastYear);
        }
        return dates.contains(day);
    }

    /** The first day of the first year that is known. */
    LocalDate firstDay() {
        return firstYear.atDay(1);
    }

    private static LocalDate dateOf(String line) {
        String date = line.split(",", 2)[0].strip();
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException("The bank holidays hold \"" + date + "\"; a date is written yyyy-MM-dd.");
        }
    }
}
