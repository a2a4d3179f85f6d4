package org.followthrough.web.account;

import java.util.Set;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.Words;

/** The field in which people who are signed in type their password once more. */
public final class PresentPassword {

    private static final Set<String> RULES =
            Set.of("password.none", "password.without-present", "password.wait", "password.wrong-present");

    private PresentPassword() {
    }

    /**
     * Puts a refusal beside what has to be put right.
     *
     * @param field that of the password
     * @param other the one of whatever is wrong with something else
     */
    public static Problems refused(Refusal refusal, String field, String other, Words words) {
        return Problems.of(RULES.contains(refusal.rule()) ? field : other, words.refusal(refusal));
    }
}
