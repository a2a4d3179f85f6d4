package org.followthrough.web.action;

import org.followthrough.web.security.SignedIn;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadBlockages;
import org.springframework.stereotype.Component;

/** What blocks an action from outside. */
@Component
class BlockedPart implements ActionPart {

    private final ReadBlockages blockages;

    BlockedPart(ReadBlockages blockages) {
        this.blockages = blockages;
    }

    @Override
    public String name() {
        return "blocked";
    }

    @Override
    public Object of(SignedIn person, ActionRef ref) {
        return blockages.of(person.id(), ref);
    }
}
