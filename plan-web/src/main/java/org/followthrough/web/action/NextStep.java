package org.followthrough.web.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.domain.action.Stage;
import org.followthrough.web.words.ActionWords;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionAct;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadAction.Fired;
import org.followthrough.workflow.port.ReadAction.Submission;

/**
 * The one panel that says what comes next, from the point of view of whoever looks.
 *
 * @param title   what it is about
 * @param text    what has happened and what is asked
 * @param owed    by whom the answer to an escalation is owed, for everybody else; null where none is
 * @param main    the act that is asked for, or null when somebody else has to move
 * @param others  what else this person can do
 */
public record NextStep(String title, String text, String owed, Act main, List<Act> others) {

    public NextStep {
        others = List.copyOf(others);
    }

    /** An act with the page where it is done. */
    public record Act(String text, String address) {
    }

    static NextStep of(ActionPage page, Words words) {
        Set<ActionAct> may = page.may();
        if (may.contains(ActionAct.ANSWER_ESCALATION)) {
            return panel(page, words, "answer", "answer", words.day(lastEscalation(page)));
        }
        if (may.contains(ActionAct.DECIDE_EXTENSION)) {
            return panel(page, words, "decide-extension", "extension/decision");
        }
        if (may.contains(ActionAct.DECIDE_CLOSING)) {
            return panel(page, words, "closing", "closing");
        }
        if (may.contains(ActionAct.ACCEPT)) {
            return panel(page, words, "accept", "accept");
        }
        if (may.contains(ActionAct.SIGN_OFF)) {
            Submission sent = page.submission();
            return panel(page, words, sent.declared() ? "sign-off-declared" : "sign-off", "sign-off",
                    sent.by(), words.day(sent.at()));
        }
        if (may.contains(ActionAct.CONFIRM)) {
            return panel(page, words, "confirm", "confirm");
        }
        if (may.contains(ActionAct.SUBMIT)) {
            return panel(page, words, "work", "submit");
        }
        return new NextStep(
                words.say("next.waiting.title"), waiting(page, words), owed(page, words), null, others(page, null, words));
    }

    private static NextStep panel(ActionPage page, Words words, String key, String place, Object... values) {
        Act main = new Act(words.say("next." + key + ".act"), ActionWords.address(page.line().ref()) + "/" + place);
        return new NextStep(words.say("next." + key + ".title"), words.say("next." + key + ".text", values),
                owed(page, words), main, others(page, place, words));
    }

    private static String owed(ActionPage page, Words words) {
        Fired last = page.escalations().stream().filter(Fired::unanswered).reduce((one, later) -> later).orElse(null);
        if (last == null || page.line().stage().isClosed() || page.may().contains(ActionAct.ANSWER_ESCALATION)) {
            return null;
        }
        return page.desks().serviceManager() == null
                ? words.say("next.owed.nobody", last.rung(), words.day(last.at()))
                : words.say("next.owed", page.desks().serviceManager().name(), last.rung(), words.day(last.at()));
    }

    private static String waiting(ActionPage page, Words words) {
        Stage stage = page.line().stage();
        if (stage.isClosed() || stage == Stage.DRAFT) {
            return words.say("next.waiting." + (stage == Stage.DRAFT ? "draft" : "closed"), words.stage(stage));
        }
        return page.line().desk() == null
                ? words.say("next.waiting.nobody")
                : words.say("next.waiting.text", page.line().desk());
    }

    private static List<Act> others(ActionPage page, String main, Words words) {
        List<Act> acts = new ArrayList<>();
        add(acts, page, main, words, ActionAct.REPORT_PROGRESS, "progress");
        add(acts, page, main, words, ActionAct.ADD_EVIDENCE, "evidence");
        add(acts, page, main, words, ActionAct.RECORD_CHECK, "check");
        add(acts, page, main, words, ActionAct.SUBMIT, "submit");
        add(acts, page, main, words, ActionAct.SIGN_OFF, "sign-off");
        add(acts, page, main, words, ActionAct.CONFIRM, "confirm");
        if (!page.may().contains(ActionAct.SIGN_OFF)) {
            add(acts, page, main, words, ActionAct.PASS_ON, "sign-off");
        }
        add(acts, page, main, words, ActionAct.DECIDE_EXTENSION, "extension/decision");
        add(acts, page, main, words, ActionAct.ASK_EXTENSION, "extension");
        add(acts, page, main, words, ActionAct.MEET_MILESTONE, "milestone/met");
        add(acts, page, main, words, ActionAct.REASSIGN, "reassign");
        add(acts, page, main, words, ActionAct.CONTRIBUTORS, "contributors");
        add(acts, page, main, words, ActionAct.DECIDE_CLOSING, "closing");
        if (page.may().contains(ActionAct.SUPERSEDE) || page.may().contains(ActionAct.PROPOSE_CLOSING)) {
            acts.add(new Act(words.say("act.offer.close"), ActionWords.address(page.line().ref()) + "/close"));
        }
        add(acts, page, main, words, ActionAct.WITHDRAW, "withdraw");
        add(acts, page, main, words, ActionAct.RECHECK, "recheck");
        add(acts, page, main, words, ActionAct.REOPEN, "reopen");
        return acts;
    }

    private static void add(List<Act> acts, ActionPage page, String main, Words words, ActionAct act, String place) {
        if (page.may().contains(act) && !place.equals(main)) {
            acts.add(new Act(words.say("act.offer." + act.name().toLowerCase().replace('_', '-')),
                    ActionWords.address(page.line().ref()) + "/" + place));
        }
    }

    private static Instant lastEscalation(ActionPage page) {
        return page.escalations().get(page.escalations().size() - 1).at();
    }
}
