package org.followthrough.web.action;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** Why a closed action opens again. */
public record ReopenForm(String reason) {

    static ReopenForm empty() {
        return new ReopenForm("");
    }

    Problems problems(Words words) {
        return FreeText.needed(Problems.none(), "reason", reason, "reopen.reason", words);
    }
}
