package org.followthrough.domain.promise;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.promise.Finding.How;
import org.followthrough.domain.promise.Finding.Settlement;

/** Who settles what a note has promised or contradicted. */
public final class FindingRules {

    private FindingRules() {
    }

    /** The owner says that no extension is needed, and why. */
    public static Decision<Finding> dismiss(Action action, Finding draft, Actor by, String words, Instant at) {
        if (!draft.isOpen() || !draft.isDraft()) {
            return refused("draft.not-open", action.number());
        }
        if (!action.isOwner(by)) {
            return refused("draft.only-owner", action.number());
        }
        return words.isBlank()
                ? refused("draft.without-words", action.number())
                : accepted(draft.settled(new Settlement(How.DISMISSED, new Mark(by.id(), at), words)));
    }

    /** Somebody with a part in the action, or the programme lead, says what is true. */
    public static Decision<Finding> resolve(Action action, Finding contradiction, Actor by, String words, Instant at) {
        if (!contradiction.isOpen() || contradiction.isDraft()) {
            return refused("contradiction.not-open", action.number());
        }
        if (!mayResolve(action, by)) {
            return refused("contradiction.without-part", action.number());
        }
        return words.isBlank()
                ? refused("contradiction.without-words", action.number())
                : accepted(contradiction.settled(new Settlement(How.RESOLVED, new Mark(by.id(), at), words)));
    }

    public static boolean mayResolve(Action action, Actor by) {
        return by.has(Role.PROGRAMME_LEAD) || by.isAmong(action.desks().everybody());
    }
}
