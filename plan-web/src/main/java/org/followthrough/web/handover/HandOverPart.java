package org.followthrough.web.handover;

import org.followthrough.web.action.ActionPart;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadHandOvers;
import org.springframework.stereotype.Component;

/** Adds the hand-overs to the page of an action. */
@Component
class HandOverPart implements ActionPart {

    private final ReadHandOvers handOvers;
    private final Words words;

    HandOverPart(ReadHandOvers handOvers, Words words) {
        this.handOvers = handOvers;
        this.words = words;
    }

    @Override
    public String name() {
        return "handOvers";
    }

    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return HandOversOfAction.of(ref, handOvers.ofAction(person.id(), ref), words);
    }
}
