package org.followthrough.web.action;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What became of a recurring check.
 *
 * @param note what was checked, or why it was missed
 */
public record CheckForm(String outcome, String note) {

    static final String KEPT = "kept";
    static final String MISSED = "missed";

    public CheckForm {
        note = note == null ? "" : note;
    }

    static CheckForm empty() {
        return new CheckForm(null, "");
    }

    boolean kept() {
        return KEPT.equals(outcome);
    }

    Problems problems(Words words) {
        Problems problems = kept() || MISSED.equals(outcome)
                ? Problems.none()
                : Problems.of("outcome", words.say("check.choose"));
        return FreeText.needed(problems, "note", note, "check.say-what", words);
    }
}
