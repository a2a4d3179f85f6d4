package org.followthrough.web.replay;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReplayPlan.Replay;

/** A replay as a plain table: months across, and what happened in each downwards. */
final class ReplayTable {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    private static final String NAME = "%-24s";
    private static final String CELL = "%8s";

    private final Replay replay;
    private final Words words;

    ReplayTable(Replay replay, Words words) {
        this.replay = replay;
        this.words = words;
    }

    String write() {
        StringBuilder text = new StringBuilder(words.say("replay.title", replay.actions(), replay.doneOnPaper()))
                .append("\n");
        head(text, words.say("replay.mails"));
        replay.mails().forEach((kind, months) -> counts(text, kind.toLowerCase(Locale.ROOT).replace('_', ' '), months));
        head(text, words.say("replay.rungs"));
        replay.rungs().forEach((rung, months) -> counts(text, String.valueOf(rung), months));
        head(text, words.say("replay.colours"));
        replay.colours().forEach((theme, months) -> colours(text, theme, months));
        colours(text, words.say("replay.all"), all());
        return text.toString();
    }

    private void head(StringBuilder text, String title) {
        line(text, "\n" + String.format(NAME, title)
                + replay.months().stream().map(month -> cell(MONTH.format(month))).collect(Collectors.joining()));
    }

    private void counts(StringBuilder text, String name, Map<YearMonth, Integer> months) {
        line(text, String.format(NAME, "  " + name) + replay.months().stream()
                .map(month -> cell(months.getOrDefault(month, 0))).collect(Collectors.joining()));
    }

    private void colours(StringBuilder text, String theme, Map<YearMonth, Map<Colour, Integer>> months) {
        for (Colour colour : Colour.values()) {
            Map<YearMonth, Integer> counts = new TreeMap<>();
            months.forEach((month, byColour) -> counts.put(month, byColour.getOrDefault(colour, 0)));
            if (counts.values().stream().anyMatch(count -> count > 0)) {
                counts(text, theme + " " + words.colour(colour), counts);
            }
        }
    }

    private Map<YearMonth, Map<Colour, Integer>> all() {
        Map<YearMonth, Map<Colour, Integer>> all = new TreeMap<>();
        replay.colours().values().forEach(theme -> theme.forEach((month, byColour) -> {
            Map<Colour, Integer> sum = all.computeIfAbsent(month, first -> new EnumMap<>(Colour.class));
            byColour.forEach((colour, count) -> sum.merge(colour, count, Integer::sum));
        }));
        return all;
    }

    /** Nothing is a dot, so that what happened stands out. */
    private static String cell(Object value) {
        return String.format(CELL, value.equals(0) ? "·" : value);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append("\n");
    }
}
