package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.people.PersonId;

/** The owner asks for a later date; until it is decided the old one rules. */
public interface AskExtension {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Decision<Stage> ask(Command command);

    /** Who asks, for which action, and for what. */
    record Command(PersonId by, ActionRef action, ExtensionRequest request) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(request, "request");
        }
    }
}
