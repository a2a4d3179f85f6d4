package org.followthrough.web.imports;

import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What a checked import is saved as.
 *
 * @param title    of the plan
 * @param bodyName the public body that answers
 */
public record SaveForm(String title, String bodyName) {

    public SaveForm {
        title = title == null ? "" : title.strip();
        bodyName = bodyName == null ? "" : bodyName.strip();
    }

    Problems problems(Words words) {
        Problems problems = title.isEmpty() ? Problems.of("title", words.say("imports.title")) : Problems.none();
        return bodyName.isEmpty() ? problems.and("bodyName", words.say("imports.body")) : problems;
    }
}
