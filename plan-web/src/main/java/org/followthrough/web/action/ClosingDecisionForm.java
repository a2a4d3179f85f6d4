package org.followthrough.web.action;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What somebody senior decides on a proposed closing.
 *
 * @param words go with an approval, where they may be empty, or say why it is refused
 */
public record ClosingDecisionForm(String decision, String words) {

    static final String APPROVE = "approve";
    static final String REFUSE = "refuse";

    public ClosingDecisionForm {
        words = words == null ? "" : words;
    }

    static ClosingDecisionForm empty() {
        return new ClosingDecisionForm(null, "");
    }

    boolean approved() {
        return APPROVE.equals(decision);
    }

    Problems problems(Words say) {
        if (!approved() && !REFUSE.equals(decision)) {
            return Problems.of("decision", say.say("closing-decision.choose"));
        }
        return approved()
                ? FreeText.fits(Problems.none(), "words", words, say)
                : FreeText.needed(Problems.none(), "words", words, "closing-decision.say-why", say);
    }
}
