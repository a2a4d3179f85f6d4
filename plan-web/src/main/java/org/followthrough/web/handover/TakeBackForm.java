package org.followthrough.web.handover;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** Why an offer is taken back. */
public record TakeBackForm(String reason) {

    public TakeBackForm {
        reason = reason == null ? "" : reason;
    }

    Problems problems(Words words) {
        return FreeText.needed(Problems.none(), "reason", reason, "hand-over.say-why-back", words);
    }
}
