package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/** The rules of giving an action to other owners, or its sign-off to another manager. */
public final class Seating {

    private Seating() {
    }

    /** Gives the action to others; it is offered to them anew while nobody has accepted it. */
    public static Decision<Action> reassign(Action action, Actor by, List<PersonId> owners, Instant at) {
        if (!by.has(Role.PROGRAMME_LEAD) && !by.isAmong(action.desks().at(Desk.SERVICE_MANAGER))) {
            return refused("reassign.only-programme-lead-or-service-manager", action.number());
        }
        if (owners.isEmpty()) {
            return refused("reassign.to-nobody", action.number());
        }
        return action.stage().isWithOwner()
                ? accepted(action.ownedBy(action.desks().ownedBy(owners), new Mark(by.id(), at)))
                : refused("reassign.not-with-owner", action.number());
    }

    /** Moves the sign-off of a submitted action to another manager, who is none of its owners by any group either. */
    public static Decision<Action> passSignOff(Action action, Actor by, Actor manager) {
        if (!by.isAmong(action.desks().at(Desk.MANAGER)) && !by.has(Role.PROGRAMME_LEAD)) {
            return refused("pass-on.only-manager-or-programme-lead", action.number());
        }
        return Separation.isOwnersHand(action, manager)
                ? refused("pass-on.to-an-owner", action.number(), manager.person().name())
                : accepted(action.staffed(action.desks().managedBy(manager.id())));
    }
}
