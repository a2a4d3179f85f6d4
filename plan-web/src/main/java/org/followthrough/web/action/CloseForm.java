package org.followthrough.web.action;

import java.util.List;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.web.form.DayCheck;
import org.followthrough.web.form.FreeText;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;

/**
 * How an action is to end without being done as the plan says. Fields under an answer that was not chosen are ignored.
 *
 * @param livingOne the action that takes its place, as {@code 2/A4.2}: plan and number
 * @param until     the last day for which it stands
 */
public record CloseForm(String how, String livingOne, TypedDate until, String reason) {

    static final String SUPERSEDED = "superseded";
    static final String ANOTHER_WAY = "another-way";
    static final String NOT_PURSUED = "not-pursued";
    static final String RISK_ACCEPTED = "risk-accepted";

    private static final List<String> WAYS = List.of(SUPERSEDED, ANOTHER_WAY, NOT_PURSUED, RISK_ACCEPTED);

    public CloseForm {
        until = until == null ? TypedDate.empty() : until;
    }

    static CloseForm empty() {
        return new CloseForm(null, "", TypedDate.empty(), "");
    }

    /** How a list of actions names one of them. */
    static String value(ActionRef action) {
        return action.plan() + "/" + action.number();
    }

    ActionRef replacement() {
        int slash = livingOne.indexOf('/');
        return new ActionRef(Integer.parseInt(livingOne.substring(0, slash)), livingOne.substring(slash + 1));
    }

    /** The closing that is proposed; only for one that expires. */
    Kind kind() {
        return RISK_ACCEPTED.equals(how) ? Kind.RISK_ACCEPTED : Kind.NOT_PURSUED;
    }

    boolean expires() {
        return NOT_PURSUED.equals(how) || RISK_ACCEPTED.equals(how);
    }

    Problems problems(Words words) {
        if (how == null || !WAYS.contains(how)) {
            return Problems.of("how", words.say("close.choose"));
        }
        Problems problems = Problems.none();
        if (SUPERSEDED.equals(how) && (livingOne == null || !livingOne.matches("\\d{1,6}/.+"))) {
            problems = problems.and("livingOne", words.say("close.choose-living-one"));
        }
        if (expires()) {
            problems = DayCheck.problems(problems, "until", until, "day.closed-until", words);
        }
        return FreeText.needed(problems, "reason", reason, "close.say-why", words);
    }
}
