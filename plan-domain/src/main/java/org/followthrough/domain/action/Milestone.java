package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;

/**
 * An earlier date within an action. It moves nothing: the last date of the action is its deadline.
 *
 * @param number  counts the milestones of an action from 1
 * @param written what is to be reached, or the date as the plan words it
 * @param metOn   the day on which it was reached, or null
 * @param met     who said so and when, or null
 */
public record Milestone(ActionId action, int number, LocalDate due, String written, LocalDate metOn, Mark met) {

    /** How long the words of a milestone may be, in characters. */
    public static final int LONGEST = 200;

    public Milestone {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(written, "written");
    }

    public boolean isMet() {
        return metOn != null;
    }

    /** Whether it still has to be reached, by this day and in these words. */
    public boolean isOwedAs(LocalDate day, String words) {
        return !isMet() && due.equals(day) && written.equals(words.strip());
    }

    /** A milestone that an owner sets within the agreed date. */
    public static Decision<Milestone> set(Action action, int number, Actor by, LocalDate due, String words) {
        if (!action.isOwner(by)) {
            return refused("milestone.only-owner", action.number());
        }
        if (!action.stage().isWithOwner()) {
            return refused("milestone.not-with-owner", action.number());
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return refused("milestone.words-length", LONGEST);
        }
        return action.dates().agreed() != null && due.isAfter(action.dates().agreed())
                ? refused("milestone.after-deadline", due, action.dates().agreed())
                : accepted(new Milestone(action.id(), number, due, words.strip(), null, null));
    }

    /** The milestone as reached on a day that is not ahead. */
    public Decision<Milestone> meet(Action of, Actor by, LocalDate on, LocalDate today, Instant at) {
        if (!of.isOwner(by)) {
            return refused("milestone.only-owner", of.number());
        }
        if (isMet()) {
            return refused("milestone.already-met", written);
        }
        if (of.stage().isClosed()) {
            return refused("milestone.not-with-owner", of.number());
        }
        return on.isAfter(today)
                ? refused("milestone.met-ahead", on)
                : accepted(new Milestone(action, number, due, written, on, new Mark(by.id(), at)));
    }
}
