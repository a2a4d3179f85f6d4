package org.followthrough.web.words;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.Rating;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Writes values as sentences and words for people, in British English. */
@Component
public final class Words {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    /** Looked up once: a list writes a day or two on each of its lines. */
    private static final Map<Month, String> MONTHS = names(Month.values(), month -> month.getDisplayName(TextStyle.FULL, Locale.UK));
    private static final Map<DayOfWeek, String> DAYS =
            names(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, Locale.UK));
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int NOON = 12;

    private final MessageSource messages;

    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The words of the product where no site runs: on the console. */
    public static Words ofTheProduct() {
        ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages");
        sentences.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sentences.setFallbackToSystemLocale(false);
        return new Words(sentences);
    }

    /**
     * The sentence of a key.
     *
     * @throws org.springframework.context.NoSuchMessageException if no sentence has this key
     */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }

    /**
     * One sentence for one thing and another for several: {@code key.one} and {@code key.other}, with the count first, as
     * text: to make a format for it each time took a quarter of what a page of tasks took to be made.
     */
    public String count(String key, long count, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number(count);
        System.arraycopy(values, 0, all, 1, values.length);
        return say(key + (count == 1 ? ".one" : ".other"), all);
    }

    /** The same where a third, {@code key.none}, says that there is nothing. */
    public String countOrNone(String key, long count) {
        return count == 0 ? say(key + ".none") : count(key, count);
    }

    /** {@code 10,000}. */
    public static String number(long count) {
        return Math.abs(count) < 1_000 ? Long.toString(count) : NumberFormat.getIntegerInstance(Locale.UK).format(count);
    }

    /** What was done, as the trail names it; what only another version of the product does is called by that name. */
    public String act(String act) {
        try {
            return say("trail." + act);
        } catch (NoSuchMessageException actOfAnotherVersion) {
            return say("trail.other-version", act.replace('-', ' '));
        }
    }

    public String refusal(Refusal refusal) {
        return rule(refusal.rule(), refusal.values());
    }

    /** The sentence of a rule; days among its values are written out, and kinds of files called by their names. */
    public String rule(String rule, List<String> values) {
        return say(rule, values.stream().map(this::value).toArray());
    }

    private String value(String value) {
        if (ISO_DAY.matcher(value).matches()) {
            return day(LocalDate.parse(value));
        }
        return FileKinds.isMediaType(value) ? say(FileKinds.key(value)) : value;
    }

    /** Why an action has its colour. */
    public String why(Rating rating) {
        return rule(rating.rule(), rating.values());
    }

    public String colour(Colour colour) {
        return say("colour.word." + kebab(colour));
    }

    public String letter(Colour colour) {
        return say("colour.letter." + kebab(colour));
    }

    public String stage(Stage stage) {
        return say("stage." + kebab(stage));
    }

    /** {@code 4 December 2026}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonth()) + " " + day.getYear();
    }

    /** {@code Friday 4 December 2026}. */
    public String longDay(LocalDate day) {
        return DAYS.get(day.getDayOfWeek()) + " " + day(day);
    }

    private static <N> Map<N, String> names(N[] all, Function<N, String> name) {
        return Stream.of(all).collect(Collectors.toUnmodifiableMap(Function.identity(), name));
    }

    /** The day of a moment in London. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE));
    }

    /** {@code 4 December 2026 at 4:12pm}, in London. */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        return day(local.toLocalDate()) + " at " + HOUR.format(local) + (local.getHour() < NOON ? "am" : "pm");
    }

    /** {@code December 2026}. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
