package org.followthrough.web.action;

import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * Who is asked to contribute, or no longer.
 *
 * @param contributor whom to add
 * @param remove      whom to remove; goes before {@code contributor}
 */
public record ContributorsForm(String contributor, String remove) {

    static ContributorsForm empty() {
        return new ContributorsForm("", null);
    }

    boolean isRemoval() {
        return !Blank.is(remove);
    }

    Problems problems(Words words) {
        return !isRemoval() && Blank.is(contributor)
                ? Problems.of("contributor", words.say("contributors.choose"))
                : Problems.none();
    }
}
