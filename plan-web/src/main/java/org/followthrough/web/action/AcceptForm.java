package org.followthrough.web.action;

import java.time.LocalDate;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;

/**
 * The owner's answer to an offer.
 *
 * @param proposed another date, with a decline; may be empty
 */
public record AcceptForm(String answer, String reason, TypedDate proposed) {


    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";

    public AcceptForm {
        proposed = proposed == null ? TypedDate.empty() : proposed;
    }

    static AcceptForm empty() {
        return new AcceptForm(null, "", TypedDate.empty());
    }

    boolean isDeclined() {
        return DECLINE.equals(answer);
    }

    /** The day for which this person would take it on, or null. */
    LocalDate proposedDay() {
        return proposed.date().orElse(null);
    }

    Problems problems(Words words) {
        if (!ACCEPT.equals(answer) && !isDeclined()) {
            return Problems.of("answer", words.say("accept.choose"));
        }
        return isDeclined() ? problemsOfDecline(words) : Problems.none();
    }

    private Problems problemsOfDecline(Words words) {
        Problems problems = FreeText.needed(Problems.none(), "reason", reason, "accept.reason", words);
        return proposed.isEmpty()
                ? problems
                : DayCheck.problems(problems, "proposed", proposed, "day.proposed", words);
    }
}
