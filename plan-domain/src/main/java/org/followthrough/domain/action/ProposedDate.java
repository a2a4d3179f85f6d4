package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.dates.FarthestDay;
import org.followthrough.domain.decision.Decision;

/**
 * The other date for which somebody would take an action on, proposed while declining it. It moves nothing by itself.
 *
 * @param declined by whom and when
 */
public record ProposedDate(ActionId action, LocalDate day, String reason, Mark declined) {

    public ProposedDate {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declined, "declined");
    }

    /** The action itself, if {@code day} can be proposed instead of its agreed date. */
    public static Decision<Action> checked(Action action, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return refused("decline.date-not-ahead", day);
        }
        Decision<Action> tooFar = FarthestDay.against(day, today);
        if (tooFar != null) {
            return tooFar;
        }
        return day.equals(action.dates().agreed())
                ? refused("decline.date-agreed-already", action.number(), day)
                : accepted(action);
    }
}
