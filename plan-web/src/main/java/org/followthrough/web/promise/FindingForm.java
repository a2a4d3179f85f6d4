package org.followthrough.web.promise;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** The words with which somebody settles a finding. */
public record FindingForm(String wording) {

    static FindingForm empty() {
        return new FindingForm("");
    }

    /** @param key the sentence that asks for the words */
    Problems problems(String key, Words words) {
        return FreeText.needed(Problems.none(), "wording", wording, key, words);
    }
}
