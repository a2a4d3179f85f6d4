package org.followthrough.web.challenge;

import java.util.UUID;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * A challenge as somebody words it.
 *
 * @param sending names this form, which stays the same however often it is sent
 */
public record LodgeForm(String wording, UUID sending) {

    public LodgeForm {
        wording = wording == null ? "" : wording;
        sending = sending == null ? UUID.randomUUID() : sending;
    }

    static LodgeForm empty() {
        return new LodgeForm("", null);
    }

    Problems problems(Words words) {
        return FreeText.needed(Problems.none(), "wording", wording, "challenge.say-what", words);
    }
}
