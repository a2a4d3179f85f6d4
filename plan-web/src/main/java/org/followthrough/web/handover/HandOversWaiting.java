package org.followthrough.web.handover;

import org.followthrough.web.layout.WaitingThere;
import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ReadHandOvers;
import org.springframework.stereotype.Component;

/** Counts the hand-overs that wait for the answer of a person's agency. */
@Component
class HandOversWaiting implements WaitingThere {

    private final ReadHandOvers handOvers;

    HandOversWaiting(ReadHandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public String address() {
        return "/hand-overs";
    }

    @Override
    public int waiting(SignedIn person) {
        return handOvers.waiting(person.id());
    }
}
