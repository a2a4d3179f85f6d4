package org.followthrough.web.action;

import java.util.Locale;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadClosing.Closed;
import org.followthrough.workflow.port.ReadClosing.ClosingPart;
import org.followthrough.workflow.port.ReadClosing.Proposed;

/**
 * What an action page says about its ending without being done.
 *
 * @param closed      how it ended, in a sentence, or null
 * @param reason      what was proposed before it was approved, or null
 * @param replacedBy  the number and title of the action that took its place, or null
 * @param address     the address of that action, or null
 * @param proposed    what is proposed, in a sentence, or null
 * @param proposedWhy the reason of the proposal, or null
 */
public record ClosingView(
        String closed, String reason, String replacedBy, String address, String proposed, String proposedWhy) {

    /** Null when there is nothing to say. */
    public static ClosingView of(ClosingPart part, Words words) {
        Closed closed = part.closed();
        Proposed proposed = part.proposal();
        if (closed == null && proposed == null) {
            return null;
        }
        boolean replaced = closed != null && closed.replacedBy() != null;
        return new ClosingView(
                closed == null ? null : sentence(closed, words),
                closed == null ? null : closed.reason(),
                replaced ? closed.replacedBy().ref().number() + " " + closed.replacedBy().title() : null,
                replaced ? ActionWords.address(closed.replacedBy().ref()) : null,
                proposed == null ? null : sentence(proposed, words),
                proposed == null ? null : proposed.reason());
    }

    private static String sentence(Closed closed, Words words) {
        return words.say("closing." + kebab(closed.kind()), closed.by(), words.day(closed.on()),
                closed.until() == null ? "" : words.day(closed.until()));
    }

    private static String sentence(Proposed proposed, Words words) {
        return words.say("closing.proposed-" + kebab(proposed.kind()), proposed.by(), words.day(proposed.on()),
                words.day(proposed.until()));
    }

    private static String kebab(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
