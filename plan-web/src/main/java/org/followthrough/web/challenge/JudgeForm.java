package org.followthrough.web.challenge;

import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/**
 * What the challenger makes of a reply. The words are ignored where it is accepted.
 *
 * @param verdict {@link #ACCEPT} or {@link #KEEP_OPEN}, or null
 */
public record JudgeForm(String verdict, String wording) {

    static final String ACCEPT = "accept";
    static final String KEEP_OPEN = "keep-open";

    public JudgeForm {
        wording = wording == null ? "" : wording;
    }

    static JudgeForm empty() {
        return new JudgeForm(null, "");
    }

    boolean accepts() {
        return ACCEPT.equals(verdict);
    }

    Problems problems(Words words) {
        if (!accepts() && !KEEP_OPEN.equals(verdict)) {
            return Problems.of("verdict", words.say("challenge.choose-verdict"));
        }
        return accepts()
                ? Problems.none()
                : FreeText.needed(Problems.none(), "wording", wording, "challenge.say-why-open", words);
    }
}
