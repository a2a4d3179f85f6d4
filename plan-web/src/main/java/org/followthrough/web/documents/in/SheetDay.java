package org.followthrough.web.documents.in;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The days that spreadsheets count, in the words in which plans write them. */
final class SheetDay {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** Excel holds 1900 for a leap year, so that its count is one short before the first of March. */
    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST = 2_958_466;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final int ISO_DAY = 10;

    private SheetDay() {
    }

    /** Empty for a number that counts no day. */
    static Optional<String> of(BigDecimal count, boolean from1904, DateTimeFormatter as) {
        if (count.signum() < 0 || count.compareTo(BigDecimal.valueOf(LAST)) >= 0) {
            return Optional.empty();
        }
        int days = count.intValue();
        LocalDate first = from1904 ? FROM_1904 : FROM_1900.plusDays(days < FALSE_LEAP_DAY ? 1 : 0);
        return Optional.of(first.plusDays(days).format(as));
    }

    static String time(BigDecimal count) {
        BigDecimal share = count.remainder(BigDecimal.ONE).abs();
        return LocalTime.ofSecondOfDay(share.multiply(SECONDS).longValue()).format(TIME);
    }

    /** Of a day such as {@code 2012-06-30}, with or without a time; what else it is, stays. */
    static String ofIso(String iso) {
        return ofIso(iso, DAY);
    }

    static String ofIso(String iso, DateTimeFormatter as) {
        try {
            return LocalDate.parse(iso.substring(0, Math.min(iso.length(), ISO_DAY))).format(as);
        } catch (DateTimeException noDay) {
            return iso;
        }
    }
}
