package org.followthrough.domain.rating;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/**
 * A colour that somebody has set by hand over the computed one, which stays beside it.
 *
 * <p>People know more than rules, and bad news may come from anybody; good news that the rules do not see is the
 * programme lead's word alone, and it runs out.
 *
 * @param instead the colour that was computed when it was set
 * @param reason  in the words of whoever set it
 * @param lastDay the last day on which it holds, or null where it has none
 */
public record ColourOverride(Colour colour, Colour instead, Mark set, String reason, LocalDate lastDay) {

    /** For how many days, the first included, a better colour holds. */
    public static final int DAYS_BETTER = 28;

    /** The colours that can be set by hand; all others are facts. */
    public static final Set<Colour> CHOICES = EnumSet.of(Colour.ON_TRACK, Colour.AT_RISK, Colour.OFF_TRACK);

    private static final Set<Colour> ENDS = EnumSet.of(Colour.NOT_OURS, Colour.CLOSED_NOT_DONE, Colour.CHECKED);

    public ColourOverride {
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(instead, "instead");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * What is seen before a colour is set by hand.
     *
     * @param computed what the rules say
     * @param shown    what is shown, which an earlier override may have made
     */
    public record Seen(Rating computed, Rating shown, LocalDate today) {
    }

    /** Sets a colour by hand. */
    public static Decision<ColourOverride> set(
            Action action, Seen seen, Colour colour, String reason, Actor by, Instant at) {
        if (!mayWorsen(action, by)) {
            return refused("colour-override.only-those-in-the-chain", action.number());
        }
        if (action.stage() == Stage.DRAFT || ENDS.contains(seen.computed().colour()) || !CHOICES.contains(colour)) {
            return refused("colour-override.not-to-choose", action.number());
        }
        if (gravity(colour) == gravity(seen.shown().colour()) || gravity(colour) == gravity(seen.computed().colour())) {
            return refused("colour-override.no-other", action.number());
        }
        boolean better = gravity(colour) < gravity(seen.shown().colour());
        if (better && !by.has(Role.PROGRAMME_LEAD)) {
            return refused("colour-override.better-only-programme-lead", action.number());
        }
        LocalDate lastDay = better ? seen.today().plusDays(DAYS_BETTER - 1) : null;
        return reason.isBlank()
                ? refused("colour-override.without-reason", action.number())
                : accepted(new ColourOverride(
                        colour, seen.computed().colour(), new Mark(by.id(), at), reason, lastDay));
    }

    /** Whether this person is in the action's chain, from its owner to its director, or leads the programme. */
    public static boolean mayWorsen(Action action, Actor by) {
        return by.has(Role.PROGRAMME_LEAD) || by.isAmong(action.desks().everybody());
    }

    /**
     * Lifts what was set, so that the rules decide again.
     *
     * @param current what was set and not lifted, or null
     */
    public static Decision<ColourOverride> lift(Action action, ColourOverride current, String reason, Actor by) {
        if (current == null) {
            return refused("colour-override.nothing-set", action.number());
        }
        if (!by.id().equals(current.set().by()) && !by.has(Role.PROGRAMME_LEAD)) {
            return refused("colour-override.lift-only-setter", action.number());
        }
        return reason.isBlank() ? refused("colour-override.without-reason", action.number()) : accepted(current);
    }

    /**
     * What is shown for an action: the colour by hand while it holds, else the computed one. A worse colour gives way
     * to one that is as bad; a better one gives way to good news and to news worse than it was set against.
     */
    public Rating over(Rating computed, LocalDate today) {
        if (!holds(computed.colour(), today)) {
            return computed;
        }
        return isWorse()
                ? new Rating(colour, "colour.set-worse", List.of(reason))
                : new Rating(colour, "colour.set-better", List.of(reason, lastDay.toString()));
    }

    private boolean holds(Colour computed, LocalDate today) {
        if (ENDS.contains(computed) || lastDay != null && today.isAfter(lastDay)) {
            return false;
        }
        return isWorse()
                ? gravity(computed) < gravity(colour)
                : gravity(computed) > gravity(colour) && gravity(computed) <= gravity(instead);
    }

    private boolean isWorse() {
        return gravity(colour) > gravity(instead);
    }

    private static int gravity(Colour colour) {
        return switch (colour) {
            case OFF_TRACK -> 2;
            case AT_RISK -> 1;
            case NOT_OURS, CLOSED_NOT_DONE, CHECKED, DONE_NOT_CHECKED, ON_TRACK, NOT_STARTED -> 0;
        };
    }
}
