package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds an action for somebody who may know of it. */
@Component
class VisibleAction {

    private final Actions actions;
    private final Sight sight;

    VisibleAction(Actions actions, Sight sight) {
        this.actions = actions;
        this.sight = sight;
    }

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    Action find(PersonId by, ActionRef ref) {
        Actor actor = sight.actor(by);
        return actions.find(ref)
                .filter(action -> sight.sees(actor, action))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
    }
}
