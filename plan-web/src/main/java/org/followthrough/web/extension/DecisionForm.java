package org.followthrough.web.extension;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * The decision on a later date.
 *
 * @param extension the id of the extension that was on the page
 */
public record DecisionForm(String extension, String decision, String wording) {

    static final String GRANT = "grant";
    static final String REFUSE = "refuse";

    static DecisionForm of(String extension) {
        return new DecisionForm(extension, null, "");
    }

    Problems problems(Words words) {
        Problems problems = GRANT.equals(decision) || REFUSE.equals(decision)
                ? Problems.none()
                : Problems.of("decision", words.say("extension.choose-decision"));
        return FreeText.needed(problems, "wording", wording, "extension.say-why", words);
    }
}
