package org.followthrough.workflow.port;

import java.util.Set;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Ends sessions, for their owners and for administrators; whoever holds one is out at the next request, at any node. */
public interface EndSessions {

    /**
     * Ends sessions of the person who asks, except the one in which they ask. Refused with {@code sessions.none-chosen}, and as
     * long as they have not proved who they are.
     *
     * @return how many have been ended: those of the chosen that were this person's and had not ended before
     */
    Decision<Integer> end(Command command);

    /**
     * Ends every session of a person, who can sign in again; only administrators may.
     *
     * @return how many have been ended
     */
    Decision<Integer> endAll(PersonId by, PersonId person);

    /** @param keys as {@link ReadYourAccount} calls the sessions */
    record Command(PersonId by, Set<String> keys, Proof proof) {

        public Command {
            keys = Set.copyOf(keys);
        }
    }
}
