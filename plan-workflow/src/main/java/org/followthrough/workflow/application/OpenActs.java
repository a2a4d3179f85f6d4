package org.followthrough.workflow.application;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Contributing;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.port.ActionAct;

/**
 * What a page offers a person to do. The rule of the act itself decides again when it is done; this only spares people
 * a refusal.
 */
final class OpenActs {

    private OpenActs() {
    }

    /** Everything, in the person's own right and in the place of those whom they cover. */
    static Set<ActionAct> of(Action action, Actor person, boolean answerOwed) {
        Set<ActionAct> open = EnumSet.noneOf(ActionAct.class);
        person.guises().forEach(actor -> open.addAll(as(action, actor, answerOwed)));
        return open;
    }

    /** What this person can do in the one guise in which they come. */
    static Set<ActionAct> as(Action action, Actor actor, boolean answerOwed) {
        Set<ActionAct> open = EnumSet.noneOf(ActionAct.class);
        switch (action.stage()) {
            case OFFERED -> offered(action, actor, open);
            case IN_PROGRESS -> inProgress(action, actor, open);
            case SUBMITTED -> submitted(action, actor, open);
            case SIGNED_OFF, DONE_ANOTHER_WAY -> signedOff(action, actor, open);
            default -> { }
        }
        if (actor.has(Role.PROGRAMME_LEAD)) {
            lead(action, open);
        }
        if (action.stage().isWithOwner() && ClosingRules.mayPropose(action, actor)) {
            open.add(ActionAct.PROPOSE_CLOSING);
        }
        if (Contributing.mayArrange(action, actor)) {
            open.add(ActionAct.CONTRIBUTORS);
        }
        boolean steps = actor.isAmong(action.desks().at(Desk.SERVICE_MANAGER));
        if (action.stage().isWithOwner() && (steps || actor.has(Role.PROGRAMME_LEAD))) {
            open.add(ActionAct.REASSIGN);
        }
        if (answerOwed && steps && !action.stage().isClosed()) {
            open.add(ActionAct.ANSWER_ESCALATION);
        }
        return open;
    }

    private static void lead(Action action, Set<ActionAct> open) {
        if (action.stage().isClosed() && action.stage() != Stage.TRANSFERRED) {
            open.add(ActionAct.REOPEN);
        }
        if (!action.stage().isClosed() && action.stage() != Stage.DRAFT) {
            open.add(ActionAct.WITHDRAW);
            open.add(ActionAct.SUPERSEDE);
        }
    }

    private static void offered(Action action, Actor actor, Set<ActionAct> open) {
        if (action.isOwner(actor)) {
            open.add(ActionAct.ACCEPT);
            open.add(ActionAct.DECLINE);
        }
        if (action.mayWorkOn(actor)) {
            open.add(ActionAct.REPORT_PROGRESS);
        }
    }

    private static void inProgress(Action action, Actor actor, Set<ActionAct> open) {
        if (action.isOwner(actor)) {
            open.add(ActionAct.SUBMIT);
            open.add(ActionAct.CLAIM_ANOTHER_WAY);
        }
        if (action.mayWorkOn(actor)) {
            open.add(ActionAct.REPORT_PROGRESS);
            open.add(ActionAct.ADD_EVIDENCE);
        }
    }

    private static void submitted(Action action, Actor actor, Set<ActionAct> open) {
        boolean manager = actor.isAmong(action.desks().at(Desk.MANAGER));
        if (manager && action.signOff(actor, action.course().submitted().at()).isAccepted()) {
            open.add(ActionAct.SIGN_OFF);
            open.add(ActionAct.RETURN);
        }
        if (manager || actor.has(Role.PROGRAMME_LEAD)) {
            open.add(ActionAct.PASS_ON);
        }
    }

    private static void signedOff(Action action, Actor actor, Set<ActionAct> open) {
        if (action.sendBack(actor, "asked").isAccepted()) {
            open.add(ActionAct.CONFIRM);
            open.add(ActionAct.SEND_BACK);
        }
    }
}
