package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Somebody of the agency accepts the action that is offered, which closes it here as transferred, or bounces it. */
public interface AnswerHandOver {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action, or the person may not know of it
     * @throws StaleStepException if the action has moved on
     */
    Decision<Stage> answer(Command command);

    /** @param wording the reason where it is bounced; may be blank where it is accepted */
    record Command(PersonId by, ActionRef action, boolean accepted, String wording) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(wording, "wording");
        }
    }
}
