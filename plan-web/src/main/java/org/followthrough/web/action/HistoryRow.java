package org.followthrough.web.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadAction.HistoryLine;
import org.springframework.context.NoSuchMessageException;

/**
 * A line of the history in words.
 *
 * @param title what happened
 * @param by    who did it
 * @param at    when, written out
 * @param time  when, for machines
 * @param text  what to know about it, or null
 * @param quote the words that somebody gave with it, or null
 */
public record HistoryRow(String title, String by, String at, String time, String text, String quote, boolean refused) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String UNIT_SEPARATOR = "\u001f";

    static HistoryRow of(HistoryLine line, Words words) {
        String who = line.who() == null ? words.say("trail.by-clock") : line.who();
        String by = line.forWhom() == null ? who : words.say("trail.for", who, line.forWhom());
        return line.refused()
                ? row(line, words, words.say("trail.refused", tried(line, words)), by, refusal(line, words), null)
                : row(line, words, words.act(line.act()), by, detail(line, words), line.why());
    }

    private static String tried(HistoryLine line, Words words) {
        try {
            return words.say("trail.tried." + line.act());
        } catch (NoSuchMessageException actOfAnotherVersion) {
            return words.act(line.act());
        }
    }

    private static HistoryRow row(HistoryLine line, Words words, String title, String by, String text, String quote) {
        String given = quote == null || quote.isBlank() ? null : quote;
        return new HistoryRow(title, by, words.moment(line.at()), line.at().toString(), text, given, line.refused());
    }

    private static String detail(HistoryLine line, Words words) {
        return switch (line.act()) {
            case "escalated", "reminded" -> words.say("trail.rung", line.to());
            case "escalated-when-live" -> words.say("trail.rung-reached", line.to());
            case "desk-reminded", "extension-raised" -> words.say("desk." + line.to());
            case "handed-over" -> words.say("trail.handed-over.detail", line.from(), line.to());
            case "published", "published-as-done" -> null;
            default -> move(line, words);
        };
    }

    private static String move(HistoryLine line, Words words) {
        if (!isDay(line.to())) {
            return null;
        }
        LocalDate to = LocalDate.parse(line.to());
        return isDay(line.from())
                ? words.say("trail.moved", words.day(LocalDate.parse(line.from())), words.day(to))
                : words.say("trail.to-day", words.day(to));
    }

    private static boolean isDay(String text) {
        return text != null && DAY.matcher(text).matches();
    }

    private static String refusal(HistoryLine line, Words words) {
        List<String> values = line.to() == null ? List.of() : Arrays.asList(line.to().split(UNIT_SEPARATOR, -1));
        try {
            return words.rule(line.why(), values);
        } catch (NoSuchMessageException ruleOfAnotherVersion) {
            return words.say("trail.rule", line.why());
        }
    }
}
