package org.followthrough.domain.handover;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/**
 * That an action is offered to another agency. It stays the sender's, with its clocks and its colour, until somebody of
 * that agency has accepted it; silence accepts nothing.
 *
 * @param to      who is asked, for their agency
 * @param agency  the agency as it was called when it was asked
 * @param why     why the action belongs there
 * @param ended   how it ended; null while it is open
 * @param version counts the changes; a save of an outdated version fails
 */
public record HandOver(
        HandOverId id, ActionId action, PersonId to, String agency, Mark offered, String why, Ending ended, int version) {

    public enum State {
        OFFERED, ACCEPTED, BOUNCED, TAKEN_BACK
    }

    /**
     * How a hand-over ended.
     *
     * @param words the reason for bouncing it or taking it back; blank where it was accepted without any
     */
    public record Ending(State state, Mark done, String words) {

        public Ending {
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(words, "words");
            if (state == State.OFFERED) {
                throw new IllegalArgumentException("An offer is no ending.");
            }
        }
    }

    public HandOver {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(offered, "offered");
        Objects.requireNonNull(why, "why");
    }

    /**
     * @param offeredAlready whether another hand-over of the action is open
     * @param side           who gives it away by this offer; none of them can be asked
     */
    public static Decision<HandOver> offer(
            Action action, boolean offeredAlready, Person to, SendingSide side, Actor by, String why, Instant at) {
        if (!mayOffer(action, by)) {
            return refused("hand-over.only-programme-lead-or-owner", action.number());
        }
        if (!action.stage().isWithOwner()) {
            return refused("hand-over.not-with-owner", action.number());
        }
        if (offeredAlready) {
            return refused("hand-over.offered-already", action.number());
        }
        if (to.otherAgency().isEmpty() || to.kind() == Person.Kind.GROUP) {
            return refused("hand-over.to-no-agency", action.number(), to.name());
        }
        if (side.holds(to)) {
            return refused("hand-over.to-sending-side", action.number(), to.name());
        }
        if (!to.isActive()) {
            return refused("hand-over.to-nobody-who-can-accept", action.number(), to.name());
        }
        if (why.isBlank()) {
            return refused("hand-over.without-reason", action.number());
        }
        return accepted(new HandOver(HandOverId.random(), action.id(), to.id(), to.agency(), new Mark(by.id(), at), why,
                null, 0));
    }

    /**
     * Whether this person may offer the action to another agency, and take the offer back. An owner of another agency may
     * not: what is accepted leaves the plan for good, and so the public body itself gives it away.
     */
    public static boolean mayOffer(Action action, Actor by) {
        return by.person().isOfPublicBody() && (by.has(Role.PROGRAMME_LEAD) || action.isOwner(by));
    }

    public State state() {
        return ended == null ? State.OFFERED : ended.state();
    }

    public boolean isOpen() {
        return ended == null;
    }

    /** Whether this person may answer for the agency that is asked. */
    public boolean isAskedOf(Actor by) {
        return by.id().equals(to) || agency.equals(by.person().agency());
    }

    /** @param side who gives it away by now; none of them can take it over */
    public Decision<HandOver> accept(Action given, Actor by, SendingSide side, String words, Instant at) {
        Decision<HandOver> barred = barred(given, by);
        if (barred != null) {
            return barred;
        }
        if (side.holds(by)) {
            return refused("hand-over.accepted-by-sending-side", given.number());
        }
        return given.stage().isWithOwner()
                ? accepted(ended(State.ACCEPTED, by, words, at))
                : refused("hand-over.no-longer-with-owner", given.number());
    }

    public Decision<HandOver> bounce(Action given, Actor by, String reason, Instant at) {
        Decision<HandOver> barred = barred(given, by);
        if (barred != null) {
            return barred;
        }
        return reason.isBlank()
                ? refused("hand-over.bounced-without-reason", given.number())
                : accepted(ended(State.BOUNCED, by, reason, at));
    }

    public Decision<HandOver> takeBack(Action given, Actor by, String reason, Instant at) {
        if (!mayOffer(given, by)) {
            return refused("hand-over.only-programme-lead-or-owner", given.number());
        }
        if (!isOpen()) {
            return refused("hand-over.not-open", given.number());
        }
        return reason.isBlank()
                ? refused("hand-over.taken-back-without-reason", given.number())
                : accepted(ended(State.TAKEN_BACK, by, reason, at));
    }

    /** Everybody who hears how it ends: whoever offered it and the owners. */
    public List<PersonId> senders(Action given) {
        return Stream.concat(
                Stream.of(offered.by()), given.desks().owners().stream()).distinct().toList();
    }

    private Decision<HandOver> barred(Action given, Actor by) {
        if (!isAskedOf(by)) {
            return refused("hand-over.only-agency", given.number(), agency);
        }
        return isOpen() ? null : refused("hand-over.not-open", given.number());
    }

    private HandOver ended(State state, Actor by, String words, Instant at) {
        return new HandOver(
                id, action, to, agency, offered, why, new Ending(state, new Mark(by.id(), at), words), version);
    }
}
