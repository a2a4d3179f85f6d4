package org.followthrough.workflow.application.outbound;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringCheck;

/** The recurring checks of actions. */
public interface RecurringChecks {

    void begin(RecurringCheck check);

    /** Lets the periods of a check count from another day; an action without one stays without. */
    void beginAgain(ActionId action, LocalDate begun);

    /** The checks of these actions; actions without one are left out. */
    Map<ActionId, RecurringCheck> of(Collection<ActionId> actions);

    /** What became of the checks, each list in the order of its days; actions without any are left out. */
    Map<ActionId, List<Occurrence>> occurrences(Collection<ActionId> actions);

    void add(Occurrence occurrence);
}
