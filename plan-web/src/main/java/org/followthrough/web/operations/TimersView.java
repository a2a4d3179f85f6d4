package org.followthrough.web.operations;

import java.util.List;
import java.util.function.IntFunction;
import org.followthrough.web.form.Problems;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.LookAfterTimers.OfMail;
import org.followthrough.workflow.port.LookAfterTimers.TimerLine;
import org.followthrough.workflow.port.LookAfterTimers.TimersPage;

/**
 * The timers that failed.
 *
 * @param triedAgain the sentence about those that failed and are tried again by themselves, or null
 * @param all        what the button says that runs all of them, or null where there are not several
 */
public record TimersView(String triedAgain, String all, List<Row> rows, int page, int pages, Problems problems) {

    /**
     * A timer in words.
     *
     * @param of      what it belongs to
     * @param address where that is shown, or null
     * @param run     where the button sends to
     */
    public record Row(String kind, String of, String address, String tried, String failure, String run) {
    }

    public static TimersView of(TimersPage found, Problems problems, Words words) {
        return new TimersView(
                found.triedAgain() == 0 ? null : words.count("timers.tried-again", found.triedAgain()),
                found.failed() < 2 ? null : words.say("timers.run-all", found.failed()),
                found.timers().stream().map(timer -> row(timer, words)).toList(),
                found.page(), found.pages(), problems);
    }

    /** The address of another page. */
    public IntFunction<String> pageAddress() {
        return number -> "/operations/timers?page=" + number;
    }

    private static Row row(TimerLine timer, Words words) {
        return new Row(
                words.say("timers.kind." + timer.kind()),
                of(timer, words),
                timer.action().map(action -> ActionWords.address(action.ref())).orElse(null),
                timer.since().map(at -> words.say("timers.tried-last", timer.tries(), words.moment(at)))
                        .orElseGet(() -> words.say("timers.tried", timer.tries())),
                timer.failure().map(kind -> words.say("timers.failure", kind, timer.reference()))
                        .orElseGet(() -> words.say("timers.failure-unknown", timer.reference())),
                "/operations/timers/" + timer.id() + "/run");
    }

    private static String of(TimerLine timer, Words words) {
        return timer.action().map(action -> words.say("timers.of-action", action.ref().number(), action.title()))
                .or(() -> timer.mail().map(mail -> mail(mail, words)))
                .orElseGet(() -> words.say("timers.of-unknown"));
    }

    private static String mail(OfMail mail, Words words) {
        return words.say("timers.of-mail", mail.recipient(), words.day(mail.morning()));
    }
}
