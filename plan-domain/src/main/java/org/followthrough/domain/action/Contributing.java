package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/** The rules of who contributes to an action: who arranges it, and who can be asked. */
public final class Contributing {

    private Contributing() {
    }

    /** Whether this person may add and remove contributors now. */
    public static boolean mayArrange(Action action, Actor by) {
        return action.stage() != Stage.DRAFT && !action.stage().isClosed()
                && (action.isOwner(by) || by.isAmong(action.desks().at(Desk.MANAGER)) || by.has(Role.PROGRAMME_LEAD));
    }

    public static Decision<Action> add(Action action, Actor by, PersonId contributor) {
        if (!mayArrange(action, by)) {
            return notYours(action);
        }
        if (action.desks().owners().contains(contributor)) {
            return refused("contributors.owner", action.number());
        }
        if (action.desks().contributors().contains(contributor)) {
            return refused("contributors.already", action.number());
        }
        List<PersonId> more = new ArrayList<>(action.desks().contributors());
        more.add(contributor);
        return accepted(action.staffed(action.desks().contributedToBy(more)));
    }

    public static Decision<Action> remove(Action action, Actor by, PersonId contributor) {
        if (!mayArrange(action, by)) {
            return notYours(action);
        }
        if (!action.desks().contributors().contains(contributor)) {
            return refused("contributors.none", action.number());
        }
        List<PersonId> fewer = new ArrayList<>(action.desks().contributors());
        fewer.remove(contributor);
        return accepted(action.staffed(action.desks().contributedToBy(fewer)));
    }

    private static Decision<Action> notYours(Action action) {
        return action.stage() == Stage.DRAFT || action.stage().isClosed()
                ? refused("contributors.not-open", action.number())
                : refused("contributors.only-owner-manager-or-programme-lead", action.number());
    }
}
