package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;

/** How well a confirmed action is proven, and for how long. */
public interface ReadAssurance {

    /**
     * @return nothing for an action that was never confirmed
     * @throws NotFoundException if there is no such action, or the person may not know of it
     */
    Optional<Assurance> assurance(PersonId by, ActionRef action);

    /** @param current null while the action is not confirmed */
    record Assurance(Proof current, List<CheckLine> checks) {
    }

    /**
     * @param level        1 to 4
     * @param watchedUntil the last day of its watch period, or null once it is embedded
     * @param provenUntil  the last day on which it counts
     * @param nextCheck    the day by which it has to be checked again
     */
    record Proof(
            int level, String confirmedBy, LocalDate confirmedOn, LocalDate watchedUntil, LocalDate provenUntil,
            LocalDate nextCheck) {
    }

    /** @param level 1 to 4, or 0 where the check was not passed */
    record CheckLine(boolean passed, String by, LocalDate on, int level, String note) {
    }
}
