package org.followthrough.workflow.port;

import java.time.LocalDate;
import org.followthrough.domain.decision.Decision;

/** Anybody at a demonstration moves its clock ahead; there is no such port outside one. */
public interface MoveClock {

    /** How far. */
    enum Step {
        DAY, WEEK, MONTH
    }

    /** @return the day that it is now in London, or why the clock cannot go further */
    Decision<LocalDate> move(Step step);
}
