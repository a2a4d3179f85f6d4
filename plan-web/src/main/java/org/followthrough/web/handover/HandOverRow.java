package org.followthrough.web.handover;

import java.util.List;
import java.util.Locale;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadHandOvers.HandOverLine;

/**
 * An offer of an action to another agency, in words.
 *
 * @param name    the number and title of the action
 * @param address the page of the action
 * @param asked   by whom it was offered to whom, and when
 * @param why     in the words of whoever offered it
 * @param ended   who ended it and when, or null while it is open
 * @param words   with which it ended, or null
 */
public record HandOverRow(
        String name, String address, String asked, String why, String ended, String words, String status, String tone) {

    public static List<HandOverRow> of(List<HandOverLine> lines, Words words) {
        return lines.stream().map(line -> of(line, words)).toList();
    }

    private static HandOverRow of(HandOverLine line, Words words) {
        String ended = line.endedBy() == null
                ? null
                : words.say("hand-over.ended." + kebab(line.state()), line.endedBy(), words.day(line.endedAt()));
        return new HandOverRow(
                line.action().number() + " " + line.title(),
                ActionWords.address(line.action()),
                words.say("hand-over.asked", line.offeredBy(), line.to(), line.agency(), words.day(line.offeredAt())),
                line.why(),
                ended,
                line.words() == null || line.words().isBlank() ? null : line.words(),
                status(line, words),
                tone(line));
    }

    private static String status(HandOverLine line, Words words) {
        if (line.state() != State.OFFERED || line.answerDue() == null) {
            return words.say("hand-over.state." + kebab(line.state()));
        }
        return words.say(line.late() ? "hand-over.answer-late" : "hand-over.answer-due", words.day(line.answerDue()));
    }

    private static String tone(HandOverLine line) {
        return switch (line.state()) {
            case OFFERED -> line.late() ? "red" : "yellow";
            case ACCEPTED -> "green";
            case BOUNCED -> "orange";
            case TAKEN_BACK -> "grey";
        };
    }

    private static String kebab(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
