package org.followthrough.web.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadRecurring.Line;
import org.followthrough.workflow.port.ReadRecurring.Recurring;

/**
 * What an action page says about a recurring check.
 *
 * @param how  how often it is due, and when the next is, in sentences
 * @param past what became of those before it, the latest first
 */
public record RecurringView(String how, List<Row> past) {

    /** @param note what was checked, or why it was missed; null where nothing was said */
    public record Row(String text, String outcome, String tone, String note) {
    }

    /** Null for an action without one. */
    public static RecurringView of(Optional<Recurring> recurring, Words words) {
        return recurring.map(one -> new RecurringView(
                        how(one, words), one.past().stream().map(line -> row(line, words)).toList()))
                .orElse(null);
    }

    private static String how(Recurring recurring, Words words) {
        String frequency = words.say("frequency." + recurring.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String how = words.say("recurring.how", frequency);
        if (recurring.relaxes()) {
            how += " " + words.say("recurring.relaxes");
        }
        return recurring.due() == null ? how : how + " " + words.say("recurring.due", words.longDay(recurring.due()));
    }

    private static Row row(Line line, Words words) {
        String by = line.by() == null ? words.say("recurring.nobody") : line.by();
        return new Row(words.say("recurring.line", words.day(line.due()), by),
                words.say(line.kept() ? "recurring.kept" : "recurring.missed"), line.kept() ? "green" : "red",
                line.note().isBlank() ? null : line.note());
    }
}
