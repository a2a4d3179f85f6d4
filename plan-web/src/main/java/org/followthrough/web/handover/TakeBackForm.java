package org.followthrough.web.handover;

import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** Why an offer is taken back. */
public record TakeBackForm(String reason) {

    public TakeBackForm {
        reason = reason == null ? "" : reason;
    }

    Problems problems(Words words) {
        return reason.isBlank() ? Problems.of("reason", words.say("hand-over.say-why-back")) : Problems.none();
    }
}
