package org.followthrough.domain.comparison;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/**
 * What the programme lead may take over from a document. It stands for what the owners wrote, so it counts as a word of
 * theirs, but it submits, signs off and confirms nothing.
 */
public final class FromDocument {

    private FromDocument() {
    }

    /** Words about the progress of an action. */
    public static Decision<Action> progress(Action action, Actor by, Instant at) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("document.only-programme-lead", action.number());
        }
        return action.stage() == Stage.OFFERED || action.stage() == Stage.IN_PROGRESS
                ? accepted(action.heardOf(at))
                : refused("progress.not-with-owner", action.number());
    }

    /** The colour that people declare; it is kept beside the one that the rules give. */
    public static Decision<Action> colour(Action action, Actor by) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("document.only-programme-lead", action.number());
        }
        return action.stage().isClosed()
                ? refused("comparison.colour-of-closed", action.number())
                : accepted(action);
    }
}
