package org.followthrough.web.action;

import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** The owner's answer to an offer. */
public record AcceptForm(String answer, String reason) {

    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";

    static AcceptForm empty() {
        return new AcceptForm(null, "");
    }

    boolean isDeclined() {
        return DECLINE.equals(answer);
    }

    Problems problems(Words words) {
        if (!ACCEPT.equals(answer) && !isDeclined()) {
            return Problems.of("answer", words.say("accept.choose"));
        }
        return isDeclined() && Blank.is(reason) ? Problems.of("reason", words.say("accept.reason")) : Problems.none();
    }
}
