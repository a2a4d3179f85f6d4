package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WrittenTimescale;
import org.springframework.stereotype.Component;

/** Words an agreed date in the way of its plan, so that reading the words gives that date again. */
@Component
class AgreedTimescale {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final TimescaleReader timescales;

    AgreedTimescale(TimescaleReader timescales) {
        this.timescales = timescales;
    }

    /**
     * @param written as the plan words it, or null
     * @param agreed  null where there is no date
     * @param base    the base date of the plan, or null while it has none
     */
    String of(String written, LocalDate agreed, LocalDate base) {
        String words = written == null ? "" : written;
        if (agreed == null || base == null) {
            return words;
        }
        String day = DAY.format(agreed);
        return Stream.of(words, words + ", now " + day)
                .filter(candidate -> !words.isBlank() && means(candidate, agreed, base))
                .findFirst()
                .orElse(day);
    }

    private boolean means(String words, LocalDate agreed, LocalDate base) {
        return timescales.read(words, base) instanceof WrittenTimescale.Days days && days.deadline().equals(agreed);
    }
}
