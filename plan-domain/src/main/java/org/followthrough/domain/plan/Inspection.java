package org.followthrough.domain.plan;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/**
 * The inspection that a plan answers.
 *
 * @param received  the day on which the body received the report; the periods of the law count from it
 * @param published the day on which the report is or was published, or null while nobody knows
 */
public record Inspection(PlanId plan, Inspectorate inspectorate, LocalDate received, LocalDate published) {

    public Inspection {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(inspectorate, "inspectorate");
        Objects.requireNonNull(received, "received");
    }

    /** Whether {@code by} may enter it as it is, on the day {@code today} in Europe/London. */
    public Decision<Inspection> entered(Actor by, LocalDate today) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("inspection.only-programme-lead");
        }
        if (received.isAfter(today)) {
            return refused("inspection.received-in-future", received);
        }
        return published != null && published.isBefore(received)
                ? refused("inspection.published-before", published, received)
                : accepted(this);
    }

    /** Whether {@code by} may say that a duty was met on a day; the day itself, when they may. */
    public Decision<LocalDate> met(Actor by, LocalDate day, LocalDate today) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("inspection.only-programme-lead");
        }
        if (day.isAfter(today)) {
            return refused("inspection.met-in-future", day);
        }
        return day.isBefore(received) ? refused("inspection.met-before", day, received) : accepted(day);
    }
}
