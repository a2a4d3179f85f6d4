package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.people.PersonId;

/** Whoever the tier names refuses a later date; the old one stays. */
public interface RefuseExtension {

    /**
     * @return where the action stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such action or extension, or the person may not know of it
     * @throws StaleStepException if somebody else has just decided, or the clock of the action has just moved on
     */
    Decision<Stage> refuse(Command command);

    /** Who decides, on which action and extension, and with what words. */
    record Command(PersonId by, ActionRef action, ExtensionId extension, String words) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(extension, "extension");
            Objects.requireNonNull(words, "words");
        }
    }
}
