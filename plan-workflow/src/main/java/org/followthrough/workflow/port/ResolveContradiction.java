package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.promise.FindingId;

/** Somebody with a part in the action says what is true where a note contradicts itself. */
public interface ResolveContradiction {

    /**
     * @return where the action stands, or the rule that refused
     * @throws NotFoundException  if there is no such action or finding, or the person may not know of it
     * @throws StaleStepException if somebody else has just settled it
     */
    Decision<Stage> resolve(Command command);

    /** Who settles which finding of which action, and with what words. */
    record Command(PersonId by, ActionRef action, FindingId finding, String words) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(words, "words");
        }
    }
}
