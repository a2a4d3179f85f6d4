package org.followthrough.web.handover;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What an agency answers to an offer. The words are ignored where it is accepted.
 *
 * @param answer {@link #ACCEPT} or {@link #BOUNCE}, or null
 */
public record AnswerOfferForm(String answer, String wording) {

    static final String ACCEPT = "accept";
    static final String BOUNCE = "bounce";

    public AnswerOfferForm {
        wording = wording == null ? "" : wording;
    }

    boolean accepts() {
        return ACCEPT.equals(answer);
    }

    Problems problems(Words words) {
        if (!accepts() && !BOUNCE.equals(answer)) {
            return Problems.of("answer", words.say("hand-over.choose-answer"));
        }
        return accepts()
                ? Problems.none()
                : FreeText.needed(Problems.none(), "wording", wording, "hand-over.say-why-not", words);
    }
}
