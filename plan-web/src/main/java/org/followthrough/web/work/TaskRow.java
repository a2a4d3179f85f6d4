package org.followthrough.web.work;

import java.time.LocalDate;
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
 * @param hint    before which day to decide, the date of the action, and since when it waits
 * @param status  how it stands to the day of the decision, or to its date where nothing is decided
 * @param tone    the colour of the status
 */
public record TaskRow(String id, String text, String address, String hint, String status, String tone) {

    private static final int SOON = 7;

    static TaskRow of(WorkLine line, Words words) {
        ActionSummary action = line.action();
        String task = line.task().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = action.ref().number() + " " + action.title();
        String hint = hint(line, words);
        return new TaskRow(
                task + "-" + action.ref().plan() + "-" + action.ref().number().replace('.', '-'),
                words.say("work.task." + task, name),
                ActionWords.address(action.ref()) + place(line.task()),
                line.forWhom() == null ? hint : words.say("work.hint.for", line.forWhom(), hint),
                status(line, words),
                tone(line));
    }

    private static String hint(WorkLine line, Words words) {
        LocalDate due = line.action().due();
        String date = due == null ? words.say("due.none")
                : words.say(line.task() == Task.WORK ? "work.due" : "work.due.action", words.longDay(due));
        String hint = words.say("work.hint", date, words.day(line.since()));
        return line.decision() == null ? hint
                : words.say("work.hint.decide", words.longDay(line.decision().day()), hint);
    }

    private static String status(WorkLine line, Words words) {
        if (line.task() == Task.RECORD_CHECK) {
            return words.say("work.asked");
        }
        if (line.decision() == null) {
            return ActionWords.due(line.action(), words);
        }
        return line.decision().daysLeft() > 0
                ? words.count("work.decide", line.decision().daysLeft())
                : words.say("work.decide.late");
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

    private static String tone(WorkLine line) {
        if (line.decision() == null) {
            return line.task() == Task.RECORD_CHECK ? "yellow" : tone(line.action());
        }
        if (line.decision().daysLeft() <= 0) {
            return "red";
        }
        return line.decision().daysLeft() == 1 ? "yellow" : "blue";
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
