package org.followthrough.web.challenge;

import java.util.List;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * A reply to a challenge as somebody fills it in.
 *
 * @param finding {@link #UPHELD} or {@link #NOT_UPHELD}, or null
 * @param reopen  the numbers of the actions that open again
 */
public record ReplyForm(String finding, String wording, String toDo, List<String> reopen) {

    static final String UPHELD = "upheld";
    static final String NOT_UPHELD = "not-upheld";

    public ReplyForm {
        wording = wording == null ? "" : wording;
        toDo = toDo == null ? "" : toDo;
        reopen = reopen == null ? List.of() : List.copyOf(reopen);
    }

    static ReplyForm empty() {
        return new ReplyForm(null, "", "", List.of());
    }

    boolean upheld() {
        return UPHELD.equals(finding);
    }

    Problems problems(Words words) {
        Problems problems = upheld() || NOT_UPHELD.equals(finding)
                ? Problems.none()
                : Problems.of("finding", words.say("challenge.choose-finding"));
        problems = FreeText.needed(problems, "wording", wording, "challenge.say-reply", words);
        return upheld() ? FreeText.needed(problems, "toDo", toDo, "challenge.say-deed", words) : problems;
    }
}
