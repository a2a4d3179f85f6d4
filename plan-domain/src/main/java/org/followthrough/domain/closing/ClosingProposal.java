package org.followthrough.domain.closing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Mark;

/**
 * The proposal not to do an action for a time; it changes nothing until a head of service or director approves it.
 *
 * @param kind     one that expires
 * @param until    the last day for which it would stand, inclusive, in Europe/London
 * @param reason   why, and for an accepted risk what protects people meanwhile
 */
public record ClosingProposal(
        UUID id, ActionId action, Closing.Kind kind, LocalDate until, String reason, Mark proposed) {

    public ClosingProposal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(proposed, "proposed");
        if (!kind.isTemporary()) {
            throw new IllegalArgumentException(kind + " is not proposed: it does not expire.");
        }
    }
}
