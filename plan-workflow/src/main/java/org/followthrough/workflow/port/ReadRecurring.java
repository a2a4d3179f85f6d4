package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.recurring.Frequency;

/** The recurring check of an action. */
public interface ReadRecurring {

    /**
     * @return nothing for an action without one
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Optional<Recurring> recurring(PersonId by, ActionRef action);

    /**
     * @param frequency how often it is due now
     * @param relaxes   whether three kept in a row make it yearly
     * @param due       the last day on which the next can be kept, or null once the action is closed
     * @param past      what became of those before it, the latest first
     */
    record Recurring(Frequency frequency, boolean relaxes, LocalDate due, List<Line> past) {
    }

    /** @param by who recorded it, or null where its day passed without a word */
    record Line(LocalDate due, boolean kept, String by, String note) {
    }
}
