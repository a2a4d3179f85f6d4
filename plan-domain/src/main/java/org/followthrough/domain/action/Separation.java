package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/**
 * Keeps whoever submits, signs off and confirms an action three people over its whole cycle. Who stands in for somebody
 * counts as that one and as themselves, on the day and in what they have done.
 */
final class Separation {

    private Separation() {
    }

    /** The action itself if this person may sign it off or return it; {@code act} names the sentence of a refusal. */
    static Decision<Action> manager(Action action, Actor by, String act) {
        if (isOwnersHand(action, by)) {
            return refused(act + ".by-an-owner", action.number());
        }
        return by.isAmong(action.desks().at(Desk.MANAGER))
                ? accepted(action)
                : refused(act + ".only-manager", action.number());
    }

    /** The action itself if this person may confirm it or send it back. */
    static Decision<Action> auditor(Action action, Actor by, String act) {
        if (isOwnersHand(action, by)) {
            return refused(act + ".by-an-owner", action.number());
        }
        if (by.countsAmong(action.course().signers())) {
            return refused(act + ".by-the-signer", action.number());
        }
        return by.speaksAs(Role.AUDITOR) ? accepted(action) : refused(act + ".only-auditor", action.number());
    }

    /** Whether this person counts as an owner or as somebody who submitted in this cycle. */
    static boolean isOwnersHand(Action action, Actor by) {
        return by.countsAmong(action.desks().owners()) || by.countsAmong(action.course().submitters());
    }
}
