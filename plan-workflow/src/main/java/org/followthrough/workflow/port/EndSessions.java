package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Ends sessions, for their owners and for administrators; whoever holds one is out at the next request, at any node. */
public interface EndSessions {

    /**
     * Ends one session.
     *
     * @param key as {@link ReadYourAccount} calls it
     * @return whether it was one of this person's and had not ended before
     */
    boolean end(PersonId by, String key);

    /**
     * Ends every session of this person but one.
     *
     * @param secret of the session that stays
     * @return how many have been ended
     */
    int endOthers(PersonId by, String secret);

    /**
     * Ends every session of a person, who can sign in again; only administrators may.
     *
     * @return how many have been ended
     */
    Decision<Integer> endAll(PersonId by, PersonId person);
}
