package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAssurance;
import org.springframework.stereotype.Component;

/** How well the action is proven, and for how long. */
@Component
class AssuranceOfAction implements ActionPart {

    private final ReadAssurance assurance;
    private final Words words;

    AssuranceOfAction(ReadAssurance assurance, Words words) {
        this.assurance = assurance;
        this.words = words;
    }

    @Override
    public String name() {
        return "assurance";
    }

    /** Null for an action that was never confirmed. */
    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return AssuranceView.of(assurance.assurance(person.id(), ref), words);
    }
}
