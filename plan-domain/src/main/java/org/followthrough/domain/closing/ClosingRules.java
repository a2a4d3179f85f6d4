package org.followthrough.domain.closing;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Closing.Kind;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;

/** The rules of closing an action without doing it as the plan says, and of opening it again. */
public final class ClosingRules {

    /** The longest time for which a risk may be accepted or an action not pursued, in months. */
    public static final int LONGEST_MONTHS = 12;

    private final WorkingCalendar calendar;
    private final int longestMonths;

    /**
     * @param longestMonths how long a closing that expires may stand at most; 1 to {@link #LONGEST_MONTHS}
     */
    public ClosingRules(WorkingCalendar calendar, int longestMonths) {
        requireMonths(longestMonths);
        this.calendar = calendar;
        this.longestMonths = longestMonths;
    }

    /** @throws IllegalArgumentException if a closing must not stand for so many months */
    public static void requireMonths(int longestMonths) {
        if (longestMonths < 1 || longestMonths > LONGEST_MONTHS) {
            throw new IllegalArgumentException("longest-months is " + longestMonths
                    + "; it must be a whole number from 1 to " + LONGEST_MONTHS + ".");
        }
    }

    /** Ends the action in favour of {@code living}, which takes its place. */
    public Decision<Action> supersede(Action action, Actor by, Action living, String reason, Instant at) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("supersede.only-programme-lead", action.number());
        }
        if (isNotRunning(action)) {
            return refused("close.already-closed", action.number());
        }
        if (living.id().equals(action.id())) {
            return refused("supersede.by-itself", action.number());
        }
        if (isNotRunning(living)) {
            return refused("supersede.not-living", living.number());
        }
        return reason.isBlank()
                ? refused("close.without-reason", action.number())
                : accepted(action.closed(new Closing(Kind.SUPERSEDED, new Mark(by.id(), at), null, living.id())));
    }

    /**
     * Submits the action as done in another way than the plan says.
     *
     * @param pieces how many pieces of evidence the current cycle holds
     */
    public Decision<Action> claimAnotherWay(Action action, Actor by, String words, int pieces, Instant at) {
        if (words.isBlank()) {
            return refused("another-way.without-words", action.number());
        }
        return action.submit(by, pieces, at)
                .map(sent -> sent.closed(Closing.of(Kind.DONE_ANOTHER_WAY, new Mark(by.id(), at))));
    }

    /** The action stays as it is until somebody senior decides. */
    public Decision<Action> propose(Action action, Actor by, ClosingProposal proposal, boolean anotherIsOpen) {
        if (!mayPropose(action, by)) {
            return refused("close.only-those-in-charge", action.number());
        }
        if (!action.stage().isWithOwner()) {
            return refused("close.not-with-owner", action.number());
        }
        if (anotherIsOpen) {
            return refused("close.proposed-already", action.number());
        }
        if (proposal.reason().isBlank()) {
            return refused("close.without-reason", action.number());
        }
        Decision<Action> allowed = standsFor(action, proposal.until(), calendar.dayOf(proposal.proposed().at()));
        return allowed != null ? allowed : accepted(action);
    }

    /** Ends the action as proposed. */
    public Decision<Action> approve(Action action, Actor by, ClosingProposal proposal, Instant at) {
        Decision<Action> barred = barredFromDeciding(action, by, proposal);
        if (barred != null) {
            return barred;
        }
        Decision<Action> allowed = standsFor(action, proposal.until(), calendar.dayOf(at));
        return allowed != null
                ? allowed
                : accepted(action.closed(
                        new Closing(proposal.kind(), new Mark(by.id(), at), proposal.until(), null)));
    }

    /** Leaves the action as it is. */
    public Decision<Action> reject(Action action, Actor by, ClosingProposal proposal, String words) {
        Decision<Action> barred = barredFromDeciding(action, by, proposal);
        if (barred != null) {
            return barred;
        }
        return words.isBlank() ? refused("close.refused-without-words", action.number()) : accepted(action);
    }

    /** Gives a closed action back to its owner because the programme lead says so. */
    public Decision<Action> reopen(Action action, Actor by, String reason) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return refused("reopen.only-programme-lead", action.number());
        }
        if (action.stage() == Stage.TRANSFERRED) {
            return refused("reopen.transferred", action.number());
        }
        if (!action.stage().isClosed()) {
            return refused("reopen.not-closed", action.number());
        }
        return reason.isBlank() ? refused("reopen.without-reason", action.number()) : accepted(action.reopened());
    }

    /** Whether this person may propose not to do the action for a time. */
    public static boolean mayPropose(Action action, Actor by) {
        return action.isOwner(by) || by.isAmong(action.desks().at(Desk.MANAGER))
                || by.isAmong(action.desks().at(Desk.SERVICE_MANAGER)) || by.has(Role.PROGRAMME_LEAD);
    }

    /** Whether this person may decide on the proposal. */
    public static boolean mayDecide(Action action, Actor by, ClosingProposal proposal) {
        return barredFromDeciding(action, by, proposal) == null;
    }

    private static Decision<Action> barredFromDeciding(Action action, Actor by, ClosingProposal proposal) {
        if (!by.isAmong(action.desks().at(Desk.HEAD_OF_SERVICE)) && !by.isAmong(action.desks().at(Desk.DIRECTOR))) {
            return refused("close.only-senior", action.number());
        }
        if (by.id().equals(proposal.proposed().by()) || by.countsAmong(action.desks().owners())) {
            return refused("close.own-proposal", action.number());
        }
        return action.stage().isWithOwner() ? null : refused("close.not-with-owner", action.number());
    }

    private Decision<Action> standsFor(Action action, LocalDate until, LocalDate today) {
        if (!until.isAfter(today)) {
            return refused("close.until-not-ahead", until);
        }
        LocalDate latest = today.plusMonths(longestMonths);
        return until.isAfter(latest) ? refused("close.until-too-far", action.number(), longestMonths, latest) : null;
    }

    private static boolean isNotRunning(Action action) {
        return action.stage().isClosed() || action.stage() == Stage.DRAFT;
    }
}
