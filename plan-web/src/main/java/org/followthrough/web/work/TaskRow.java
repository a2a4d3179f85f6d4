package org.followthrough.web.work;

import java.util.Locale;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionSummary;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.WorkLine;

/**
 * A task in a list.
 *
 * @param id      unique on its page
 * @param text    what to do, with the number and title of the action
 * @param address the page where it is done
 * @param hint    since when it waits, and its date
 * @param status  how it stands to its date
 * @param tone    the colour of the status
 */
public record TaskRow(String id, String text, String address, String hint, String status, String tone) {

    private static final int SOON = 7;

    static TaskRow of(WorkLine line, Words words) {
        ActionSummary action = line.action();
        String task = line.task().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = action.ref().number() + " " + action.title();
        String due = action.due() == null ? words.say("due.none") : words.say("work.due", words.longDay(action.due()));
        String hint = words.say("work.hint", due, words.day(line.since()));
        return new TaskRow(
                task + "-" + action.ref().plan() + "-" + action.ref().number().replace('.', '-'),
                words.say("work.task." + task, name),
                ActionWords.address(action.ref()) + place(line.task()),
                line.forWhom() == null ? hint : words.say("work.hint.for", line.forWhom(), hint),
                ActionWords.due(action, words),
                tone(action));
    }

    private static String place(Task task) {
        return switch (task) {
            case ACCEPT -> "/accept";
            case WORK -> "";
            case SIGN_OFF -> "/sign-off";
            case CONFIRM -> "/confirm";
            case ANSWER_ESCALATION -> "/answer";
            case DECIDE_EXTENSION -> "/extension/decision";
            case DECIDE_CLOSING -> "/closing";
            case RECHECK -> "/recheck";
            case RECORD_CHECK -> "/check";
            case AGREE_BLOCKED -> "/blocked";
        };
    }

    private static String tone(ActionSummary action) {
        if (action.daysLate() > 0) {
            return "red";
        }
        if (action.due() == null || !action.stage().isWithOwner()) {
            return "grey";
        }
        return action.daysLeft() <= SOON ? "yellow" : "blue";
    }
}
