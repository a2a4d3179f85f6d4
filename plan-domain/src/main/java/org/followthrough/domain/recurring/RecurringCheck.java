package org.followthrough.domain.recurring;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.ActionId;

/**
 * A check that an owner has promised to make again and again.
 *
 * @param begun the day from which its periods count; again the day on which a closed action is re-opened
 */
public record RecurringCheck(ActionId action, Regularity regularity, LocalDate begun) {

    public RecurringCheck {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(regularity, "regularity");
        Objects.requireNonNull(begun, "begun");
    }
}
