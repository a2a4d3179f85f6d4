package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The programme lead says that an uploaded document is a newer copy of a live plan. Nothing in the plan changes. */
public interface ChooseLivePlan {

    /**
     * @return the number of the import, or the rule that refused
     * @throws NotFoundException if there is no such import or no such plan
     */
    Decision<Integer> choose(Command command);

    /** Who says it of which import, and of which plan it is a copy. */
    record Command(PersonId by, int importNumber, int plan) {
        public Command {
            Objects.requireNonNull(by, "by");
        }
    }
}
