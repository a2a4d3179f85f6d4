package org.followthrough.domain.trail;

import java.time.Instant;
import java.util.Objects;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;

/**
 * One line of the trail: an act or a refusal. Lines are added and never changed.
 *
 * @param at      when, as an instant
 * @param act     what, in kebab case such as {@code signed-off}; also the key of its sentence
 * @param who     who did it, or null for the clock of the product itself
 * @param forWhom for whom it was done, or null for oneself
 * @param plan    the plan it belongs to, or null
 * @param action  the action it belongs to, or null
 * @param from    what was there before, in words, or null
 * @param to      what is there now, in words, or null
 * @param why     the reason given, or for a refusal the sentence of the rule, or null
 * @param refused whether this is an act that did not happen
 */
public record TrailEntry(
        Instant at,
        String act,
        PersonId who,
        PersonId forWhom,
        PlanId plan,
        ActionId action,
        String from,
        String to,
        String why,
        boolean refused) {

    public TrailEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(act, "act");
    }

    /** The same line at another instant. */
    TrailEntry at(Instant other) {
        return new TrailEntry(other, act, who, forWhom, plan, action, from, to, why, refused);
    }
}
