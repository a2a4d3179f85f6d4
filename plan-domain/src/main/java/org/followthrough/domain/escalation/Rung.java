package org.followthrough.domain.escalation;

import java.util.List;
import java.util.Objects;

/**
 * One step of the escalation ladder.
 *
 * @param number      0 and below for reminders before the date (-3 is the first), 1 for the date passed, 2 to 4 for the
 *                    rungs above the owner
 * @param offset      days from the agreed date, negative before it
 * @param unit        what kind of days {@code offset} counts
 * @param desks       the desks that are told, in the order of the table
 * @param mustAnswer  whether the service manager must answer
 */
public record Rung(int number, int offset, Unit unit, List<Desk> desks, boolean mustAnswer) {

    public enum Unit {
        CALENDAR_DAYS, WORKING_DAYS
    }

    /** Whom a rung tells. */
    public enum Desk {
        OWNER, MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR
    }

    public Rung {
        Objects.requireNonNull(unit, "unit");
        desks = List.copyOf(desks);
        if (desks.isEmpty()) {
            throw new IllegalArgumentException("Rung " + number + " tells nobody; name at least one desk.");
        }
    }
}
