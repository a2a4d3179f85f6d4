package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.FromDocument;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionRef;
import org.springframework.stereotype.Component;

/** Keeps the colour that a document declares, beside the one that the rules give. */
@Component
class DeclaringColour {

    private final ActOnAction acts;
    private final Plans plans;

    DeclaringColour(ActOnAction acts, Plans plans) {
        this.acts = acts;
        this.plans = plans;
    }

    /** Runs in the transaction of the line that is taken over. */
    Decision<Stage> declare(PersonId by, ActionRef ref, String colour) {
        return acts.anywhere(new Act("colour-declared", by, ref, colour),
                (action, actor, at) -> FromDocument.colour(action, actor),
                done -> plans.declareColour(done.after().id(), colour));
    }
}
