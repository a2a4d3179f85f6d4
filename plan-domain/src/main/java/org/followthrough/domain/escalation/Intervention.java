package org.followthrough.domain.escalation;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Seating;
import org.followthrough.domain.action.Withdrawal;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;

/** The rules of answering an escalation: what the action becomes by the answer. */
public final class Intervention {

    private final ExtensionRules extensions;

    public Intervention(ExtensionRules extensions) {
        this.extensions = extensions;
    }

    /** The action as the answer leaves it; unchanged by a recovery plan. */
    public Decision<Action> answer(Action action, ExtensionLedger ledger, Actor by, Answer answer, Instant at) {
        if (!by.isAmong(action.desks().at(Desk.SERVICE_MANAGER))) {
            return refused("intervene.only-service-manager", action.number());
        }
        if (answer.words().isBlank()) {
            return refused("intervene.without-words", action.number());
        }
        if (answer instanceof Answer.NewDate newDate) {
            return extensions.intervene(action, ledger, by, newDate, at).map(line -> action.agreeOn(line.newDate()));
        }
        if (answer instanceof Answer.Reassign reassign) {
            return Seating.reassign(action, by, reassign.owners(), at);
        }
        return answer instanceof Answer.Close close ? close(action, by, close, at) : accepted(action);
    }

    /** Owners may say how they will catch up, but only somebody else may let them off. */
    private static Decision<Action> close(Action action, Actor by, Answer.Close close, Instant at) {
        return by.countsAmong(action.desks().owners())
                ? refused("intervene.own-closing", action.number())
                : Withdrawal.close(action, by, close.words(), at);
    }
}
