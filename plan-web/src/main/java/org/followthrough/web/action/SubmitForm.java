package org.followthrough.web.action;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** What the owner says when sending an action for sign-off. */
public record SubmitForm(String statement) {

    static SubmitForm empty() {
        return new SubmitForm("");
    }

    Problems problems(Words words) {
        return FreeText.needed(Problems.none(), "statement", statement, "submit.say-what", words);
    }
}
