package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Lets the mails go that {@link HoldMails} holds. */
public interface LetMailsGo {

    /**
     * @return how many leave, or why none does
     * @throws NotPermittedException if the person is no administrator
     */
    Decision<Integer> letGo(PersonId by);
}
