package org.followthrough.web.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.domain.extension.ExtensionRules.Terms;
import org.followthrough.web.form.Choice;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadDates.Event;
import org.followthrough.workflow.port.ReadDates.Ledger;
import org.followthrough.workflow.port.ReadDates.Line;
import org.followthrough.workflow.port.ReadDates.MilestoneLine;
import org.followthrough.workflow.port.ReadDates.Pending;

/** What the ledger of an action's dates says. */
public final class DatesView {

    private final Ledger ledger;
    private final Words words;

    public DatesView(Ledger ledger, Words words) {
        this.ledger = ledger;
        this.words = words;
    }

    /** Every date event, the oldest first; milestones stand after the first date. */
    public List<DateRow> rows() {
        List<DateRow> rows = new ArrayList<>();
        ledger.lines().stream().filter(line -> line.event() == Event.BASELINE).map(this::row).forEach(rows::add);
        ledger.milestones().stream().map(this::row).forEach(rows::add);
        ledger.lines().stream().filter(line -> line.event() != Event.BASELINE).map(this::row).forEach(rows::add);
        return rows;
    }

    /** The milestones that have not been reached yet, to choose from. */
    public List<Choice> unmet() {
        return ledger.milestones().stream()
                .filter(milestone -> milestone.metOn() == null)
                .map(milestone -> new Choice(
                        String.valueOf(milestone.number()), words.day(milestone.due()), milestone.written()))
                .toList();
    }

    /** The extension that waits for its decision; only where there is one. */
    public DateRow waiting() {
        return row(ledger.pending().line());
    }

    /** The id of the extension that waits, or null. */
    public String waitingId() {
        return ledger.pending() == null ? null : ledger.pending().id().toString();
    }

    /** How far the date can move, how often, and who decides. */
    public String terms() {
        Terms terms = ledger.terms();
        String due = words.say("extension.terms.due", words.day(ledger.dates().agreed()));
        String turn = words.say("extension.terms.turn", terms.granted() + 1, terms.most());
        if (terms.shortUntil() != null) {
            return due + " " + turn + " " + words.say("extension.terms.first", words.day(terms.shortUntil()));
        }
        return due + " " + turn + " " + words.say(terms.granted() > 1 ? "extension.terms.third" : "extension.terms.second");
    }

    private DateRow row(MilestoneLine milestone) {
        boolean met = milestone.metOn() != null;
        boolean missed = !met && ledger.today().isAfter(milestone.due());
        String event = met ? "met" : missed ? "missed" : "ahead";
        return new DateRow("milestone-" + event, words.day(milestone.due()), words.say("dates.milestone." + event),
                met ? "green" : missed ? "red" : "grey", milestone.written(), null,
                met ? List.of(words.say("dates.met", milestone.metBy(), words.day(milestone.metOn()))) : List.of());
    }

    private DateRow row(Line line) {
        String event = kebab(line.event());
        return new DateRow(event, words.day(line.day()), words.say("dates.event." + event), tone(line.event()),
                origin(line), quote(line), sentences(line));
    }

    private List<String> sentences(Line line) {
        List<String> sentences = new ArrayList<>();
        if (line.reason() != null) {
            sentences.add(words.say("dates.reason", words.say("extension.reason." + kebab(line.reason()))));
        }
        if (line.interimControl() != null && !line.interimControl().isBlank()) {
            sentences.add(words.say("dates.meanwhile", line.interimControl()));
        }
        if (line.event() == Event.WAITING) {
            sentences.add(desk(ledger.pending()));
        }
        if (line.decided() != null) {
            sentences.add(words.say("dates.decided." + kebab(line.event()), line.decided().by(),
                    words.day(line.decided().at()), line.decided().words()));
        }
        return sentences;
    }

    private String origin(Line line) {
        String on = words.day(line.said().at());
        return switch (line.event()) {
            case BASELINE -> line.said().words().isBlank()
                    ? words.say("dates.fixed", on)
                    : words.say("dates.fixed-as", on, line.said().words());
            case FORECAST -> words.say("dates.expected", line.said().by(), on);
            case MOVED_BY_ANSWER -> words.say("dates.moved", line.said().by(), on, words.day(line.from()));
            case WAITING, GRANTED, REFUSED -> words.say("dates.asked", line.said().by(), on, words.day(line.from()));
        };
    }

    private static String quote(Line line) {
        return switch (line.event()) {
            case BASELINE -> null;
            default -> line.said().words().isBlank() ? null : line.said().words();
        };
    }

    private String desk(Pending pending) {
        return words.say("dates.waiting", pending.decider(), words.say("desk.word." + kebab(pending.tier())));
    }

    private static String tone(Event event) {
        return switch (event) {
            case BASELINE -> "grey";
            case FORECAST -> "blue";
            case WAITING -> "yellow";
            case GRANTED, MOVED_BY_ANSWER -> "green";
            case REFUSED -> "red";
        };
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
