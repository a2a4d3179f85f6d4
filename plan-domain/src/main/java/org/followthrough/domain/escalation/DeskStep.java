package org.followthrough.domain.escalation;

import java.util.List;
import java.util.Objects;
import org.followthrough.domain.escalation.Rung.Unit;

/**
 * One step of a desk clock.
 *
 * @param number 1 for the first; the steps of a clock count up with their days
 * @param offset days from the day on which the matter came to the desk, or from the day that it waits for; negative
 *               before it
 * @param unit   what kind of days {@code offset} counts
 * @param tell   who is told, in the order of the table
 */
public record DeskStep(int number, int offset, Unit unit, List<Party> tell) {

    /** Who can be told. What a desk is, and who asked, depends on the matter. */
    public enum Party {
        DESK, ASKER, OWNER, MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR, AUDITOR, PROGRAMME_LEAD
    }

    public DeskStep {
        Objects.requireNonNull(unit, "unit");
        tell = List.copyOf(tell);
        if (tell.isEmpty()) {
            throw new IllegalArgumentException("Step " + number + " tells nobody; name at least one party.");
        }
    }
}
