package org.followthrough.domain.action;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;

/**
 * Something outside the body that keeps the work from going on. It counts once the manager has agreed, and only for the
 * work that it was reported for: sending the action, or giving it back, leaves it behind. It stops no clock.
 *
 * @param cycle    the cycle, and {@code returns} the returns within it, for which it was reported
 * @param cause    what blocks the work, in the owner's words
 * @param agreed   by which manager and when, or null while they have not answered
 * @param review   when the manager looks again, or null until then
 * @param ended    when it was lifted or refused, or null
 */
public record Blockage(
        UUID id,
        ActionId action,
        int cycle,
        int returns,
        String cause,
        Mark reported,
        Mark agreed,
        LocalDate review,
        Mark ended) {

    /** How far ahead the next review may lie, in working days. */
    public static final int LONGEST_REVIEW = 20;

    public Blockage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(reported, "reported");
    }

    /** @param earlier what has been reported for the same action so far */
    public static Decision<Blockage> report(Action action, Actor by, String cause, List<Blockage> earlier, Mark mark) {
        if (!action.isOwner(by)) {
            return refused("blocked.only-owner", action.number());
        }
        if (action.stage() != Stage.IN_PROGRESS) {
            return refused("blocked.not-in-progress", action.number());
        }
        if (cause.isBlank()) {
            return refused("blocked.without-cause", action.number());
        }
        if (earlier.stream().anyMatch(one -> one.isOpenFor(action))) {
            return refused("blocked.already", action.number());
        }
        return accepted(new Blockage(UUID.randomUUID(), action.id(), action.course().cycle(),
                action.course().returns(), cause.strip(), mark, null, null, null));
    }

    /** Agrees that it blocks the work, or that it still does, until the next review. */
    public Decision<Blockage> agree(Action of, Actor by, LocalDate next, WorkingCalendar calendar, Mark mark) {
        Decision<Blockage> manager = decidable(of, by);
        if (!manager.isAccepted()) {
            return manager;
        }
        LocalDate today = calendar.dayOf(mark.at());
        LocalDate latest = calendar.plusWorkingDays(today, LONGEST_REVIEW);
        if (!next.isAfter(today) || next.isAfter(latest)) {
            return refused("blocked.review-out-of-reach", LONGEST_REVIEW, latest);
        }
        return accepted(new Blockage(id, action, cycle, returns, cause, reported, mark, next, null));
    }

    /** Says that it does not block the work. */
    public Decision<Blockage> refuse(Action of, Actor by, String reason, Mark mark) {
        Decision<Blockage> manager = decidable(of, by);
        if (!manager.isAccepted()) {
            return manager;
        }
        return reason.isBlank() ? refused("blocked.without-reason", of.number()) : accepted(endedBy(mark));
    }

    /** Says that it no longer blocks the work: for an owner or the manager. */
    public Decision<Blockage> lift(Action of, Actor by, Mark mark) {
        if (!of.isOwner(by) && !by.isAmong(of.desks().at(Desk.MANAGER))) {
            return refused("blocked.only-owner-or-manager", of.number());
        }
        return isOpenFor(of) ? accepted(endedBy(mark)) : refused("blocked.not-open", of.number());
    }

    /** Whether it has been reported for the work that is going on now and has not ended. */
    public boolean isOpenFor(Action now) {
        return ended == null && now.stage() == Stage.IN_PROGRESS
                && now.course().cycle() == cycle && now.course().returns() == returns;
    }

    /** Whether it blocks the work that is going on now, as the manager agreed. */
    public boolean blocks(Action now) {
        return agreed != null && isOpenFor(now);
    }

    /** Since when it waits for the manager, or until when it may stand without them. */
    public LocalDate waitsFrom(WorkingCalendar calendar) {
        return review == null ? calendar.dayOf(reported.at()) : review;
    }

    private Decision<Blockage> decidable(Action of, Actor by) {
        if (by.countsAmong(of.desks().owners())) {
            return refused("blocked.own", of.number());
        }
        if (!by.isAmong(of.desks().at(Desk.MANAGER))) {
            return refused("blocked.only-manager", of.number());
        }
        return isOpenFor(of) ? accepted(this) : refused("blocked.not-open", of.number());
    }

    private Blockage endedBy(Mark mark) {
        return new Blockage(id, action, cycle, returns, cause, reported, agreed, review, mark);
    }
}
