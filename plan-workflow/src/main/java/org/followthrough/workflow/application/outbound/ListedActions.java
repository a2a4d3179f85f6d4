package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Stage;
import org.followthrough.workflow.port.ActionRef;

/** Actions of any plans as far as lists show them, without what only acts and colours ask for. */
public interface ListedActions {

    /** What lists show of each of these actions, with one question for all of them. */
    Map<ActionId, Listed> of(Collection<ActionId> actions);

    /**
     * An action.
     *
     * @param mustDo       whether the inspectorate requires its issue to be put right
     * @param stage        by its course alone
     * @param blockedUntil when its manager, having agreed that it is blocked, looks at it again, or null
     * @param owners       their names in the order of the plan
     * @param manager      the name, or null
     * @param auditor      the name, or null
     * @param confirmed    when it was confirmed, or null
     */
    record Listed(
            ActionRef ref,
            String title,
            LocalDate agreed,
            boolean mustDo,
            Stage stage,
            LocalDate blockedUntil,
            List<String> owners,
            String manager,
            String auditor,
            Instant confirmed) {

        public Listed {
            owners = List.copyOf(owners);
        }
    }
}
