package org.followthrough.web.documents.out;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes a timescale into a workbook: a day, or a month, is one for Excel too, if it shows the same words then. */
final class TimescaleCell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    /** A month, perhaps with a day before it; whatever else is parsed ends in an exception, which costs more than its row. */
    private static final Pattern FORM = Pattern.compile(Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK))
            .collect(Collectors.joining("|", "(\\d{1,2} )?(?:", ") \\d{4}")));

    private TimescaleCell() {
    }

    static void write(SheetXml sheet, String words, LocalDate agreed) {
        LocalDate day = agreed != null && MONTH.format(agreed).equals(words) ? agreed : parsed(words);
        if (day == null) {
            sheet.words(words, SheetXml.TEXT);
        } else {
            sheet.day(day, MONTH.format(day).equals(words) ? SheetXml.MONTH : SheetXml.DAY);
        }
    }

    /** Null where the words are no day and no month, or are worded otherwise. */
    private static LocalDate parsed(String words) {
        Matcher form = FORM.matcher(words);
        if (!form.matches()) {
            return null;
        }
        return form.group(1) == null ? parsedMonth(words) : parsedDay(words);
    }

    private static LocalDate parsedDay(String words) {
        try {
            LocalDate day = LocalDate.parse(words, DAY);
            return DAY.format(day).equals(words) && day.getYear() > 1900 ? day : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static LocalDate parsedMonth(String words) {
        try {
            YearMonth month = YearMonth.parse(words, MONTH);
            return MONTH.format(month).equals(words) && month.getYear() > 1900 ? month.atEndOfMonth() : null;
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
