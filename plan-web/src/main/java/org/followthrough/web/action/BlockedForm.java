package org.followthrough.web.action;

import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/**
 * What blocks an action, or what its manager says to it.
 *
 * @param step   {@code report}, {@code decide} or {@code lift}; the fields of the others are ignored
 * @param answer {@code agree} until {@code review}, or {@code refuse} for {@code reason}
 * @param words  goes with a lift; may be empty
 */
public record BlockedForm(String step, String cause, String answer, TypedDate review, String reason, String words) {

    static final String REPORT = "report";
    static final String DECIDE = "decide";
    static final String AGREE = "agree";
    static final String REFUSE = "refuse";

    public BlockedForm {
        review = review == null ? TypedDate.empty() : review;
        reason = reason == null ? "" : reason;
        words = words == null ? "" : words;
    }

    static BlockedForm empty() {
        return new BlockedForm(null, "", null, TypedDate.empty(), "", "");
    }

    /** What has happened when nothing refused it. */
    String done() {
        if (REPORT.equals(step)) {
            return "blocked-reported";
        }
        return DECIDE.equals(step) ? "blocked-decided" : "unblocked";
    }

    Problems problems(Words words) {
        if (REPORT.equals(step)) {
            return FreeText.needed(Problems.none(), "cause", cause, "blocked.say-what", words);
        }
        return DECIDE.equals(step) ? problemsOfDecision(words) : FreeText.fits(Problems.none(), "words", this.words, words);
    }

    private Problems problemsOfDecision(Words words) {
        if (AGREE.equals(answer)) {
            return DayCheck.problems(Problems.none(), "review", review, "day.review", words);
        }
        if (REFUSE.equals(answer)) {
            return FreeText.needed(Problems.none(), "reason", reason, "blocked.say-why", words);
        }
        return Problems.of("answer", words.say("blocked.choose"));
    }
}
