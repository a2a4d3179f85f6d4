package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/** The rules of taking an action out of its plan; it stays readable and is never deleted. */
public final class Withdrawal {

    private Withdrawal() {
    }

    public static Decision<Action> withdraw(Action action, Actor by, String reason, Instant at) {
        return by.has(Role.PROGRAMME_LEAD)
                ? close(action, by, reason, at)
                : refused("withdraw.only-programme-lead", action.number());
    }

    /** Withdraws the action, for whoever has been found to have that say. */
    public static Decision<Action> close(Action action, Actor by, String reason, Instant at) {
        if (action.stage().isClosed()) {
            return refused("withdraw.already-closed", action.number());
        }
        return reason.isBlank()
                ? refused("withdraw.without-reason", action.number())
                : accepted(action.closed(Closing.of(Closing.Kind.WITHDRAWN, new Mark(by.id(), at))));
    }
}
