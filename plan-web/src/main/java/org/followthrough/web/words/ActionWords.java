package org.followthrough.web.words;

import java.nio.charset.StandardCharsets;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ActionSummary;
import org.springframework.web.util.UriUtils;

/** What lists say about an action, and where its pages are. */
public final class ActionWords {

    private ActionWords() {
    }

    /** The address of the action page, such as {@code /plans/1/actions/A4.2}. */
    public static String address(ActionRef action) {
        return "/plans/" + action.plan() + "/actions/" + UriUtils.encodePathSegment(action.number(), StandardCharsets.UTF_8);
    }

    /** How the date of an action stands to today, such as {@code 22 days overdue}. */
    public static String due(ActionSummary action, Words words) {
        if (action.confirmedOn() != null) {
            return words.say("due.confirmed", words.day(action.confirmedOn()));
        }
        if (action.stage().isClosed()) {
            return words.stage(action.stage());
        }
        if (action.due() == null) {
            return words.say("due.none");
        }
        if (action.daysLate() > 0) {
            return words.count("due.late", action.daysLate());
        }
        if (action.daysLeft() == 0) {
            return words.say("due.today");
        }
        return action.daysLeft() > 0
                ? words.count("due.ahead", action.daysLeft())
                : words.count("due.passed", -action.daysLeft());
    }

    /** The owners by name, the accountable one first. */
    public static String owners(ActionSummary action, Words words) {
        return action.owners().isEmpty() ? words.say("owner.nobody") : words.list(action.owners());
    }

    /** The step that an action is at, and with whom. */
    public static String step(ActionSummary action, Words words) {
        return action.desk() == null || action.stage().isClosed()
                ? words.stage(action.stage())
                : words.say("step.with", words.stage(action.stage()), action.desk());
    }
}
