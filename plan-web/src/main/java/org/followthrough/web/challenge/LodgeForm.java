package org.followthrough.web.challenge;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** A challenge as somebody words it. */
public record LodgeForm(String wording) {

    public LodgeForm {
        wording = wording == null ? "" : wording;
    }

    Problems problems(Words words) {
        return FreeText.needed(Problems.none(), "wording", wording, "challenge.say-what", words);
    }
}
