package org.followthrough.domain.recurring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.dates.TimescaleReader;

/**
 * What an open-ended timescale becomes: a check that comes again and again.
 *
 * @param relaxes whether three checks kept in a row make it yearly, until one is missed
 */
public record Regularity(Frequency frequency, boolean relaxes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String RELAXED = "yearly after three passes in a row";
    private static final Pattern RELAXING =
            Pattern.compile("(?:yearly|annual(?:ly)?) after (?:three|3) passes in a row", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "(?<![-\\w])(?:(?<daily>daily|every day)|(?<weekly>weekly|every week)"
            + "|(?<monthly>monthly|every month)|(?<quarterly>quarterly|every quarter)"
            + "|(?<half>half-?\\s?yearly|six-?\\s?monthly|every six months)|(?<annual>annual(?:ly)?|yearly|every year))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGULAR = Pattern.compile("\\bregular", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFTEN =
            Pattern.compile("\\b(?:audits?|supervision|meetings?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SELDOM =
            Pattern.compile("\\b(?:training|workshops?|programme)\\b", Pattern.CASE_INSENSITIVE);

    public Regularity {
        Objects.requireNonNull(frequency, "frequency");
    }

    /** The period that a timescale names; nothing where it names none. */
    public static Optional<Regularity> read(String timescale) {
        if (timescale == null) {
            return Optional.empty();
        }
        Matcher relaxing = RELAXING.matcher(timescale);
        boolean relaxes = relaxing.find();
        return period(relaxes ? relaxing.replaceAll(" ") : timescale).map(found -> new Regularity(found, relaxes));
    }

    /** Whether a timescale goes on without an end and without a period, so that somebody has to choose. */
    public static boolean isToBeChosen(String timescale) {
        return timescale != null && TimescaleReader.isOpenEnded(timescale) && read(timescale).isEmpty();
    }

    /**
     * What an open-ended timescale becomes when nobody chooses otherwise: the period that the action itself names, or
     * else a guess by what is to be done.
     */
    public static Regularity proposal(String timescale, String wording) {
        return new Regularity(period(wording).orElseGet(() -> guess(timescale, wording)), false);
    }

    /** How a timescale goes live: the period that it names, the proposal where it is open-ended, or nothing. */
    public static Optional<Regularity> of(String timescale, String wording) {
        return read(timescale).or(() -> isToBeChosen(timescale)
                ? Optional.of(proposal(timescale, wording))
                : Optional.empty());
    }

    /**
     * The choice as a timescale, in words that are read again in the same way.
     *
     * @param deliverable the date of what is delivered, or null
     * @param check       what goes on, or null
     */
    public static String written(LocalDate deliverable, Regularity check) {
        String day = deliverable == null ? "" : DAY.format(deliverable);
        return (day + " " + (check == null ? "" : check.words())).strip();
    }

    private String words() {
        String period = frequency.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return relaxes ? period + ", " + RELAXED : period;
    }

    private static Frequency guess(String timescale, String wording) {
        if (REGULAR.matcher(timescale).find() || OFTEN.matcher(wording).find()) {
            return Frequency.MONTHLY;
        }
        return SELDOM.matcher(wording).find() ? Frequency.HALF_YEARLY : Frequency.QUARTERLY;
    }

    private static Optional<Frequency> period(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.find()) {
            return Optional.empty();
        }
        if (period.group("daily") != null) {
            return Optional.of(Frequency.DAILY);
        }
        if (period.group("weekly") != null) {
            return Optional.of(Frequency.WEEKLY);
        }
        if (period.group("monthly") != null) {
            return Optional.of(Frequency.MONTHLY);
        }
        if (period.group("quarterly") != null) {
            return Optional.of(Frequency.QUARTERLY);
        }
        return Optional.of(period.group("half") != null ? Frequency.HALF_YEARLY : Frequency.ANNUAL);
    }
}
