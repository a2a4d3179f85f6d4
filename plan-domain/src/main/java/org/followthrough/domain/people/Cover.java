package org.followthrough.domain.people;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;

/**
 * That one person stands in for another who is away, from a day to a day, both inclusive, in Europe/London. It must be
 * accepted before its first day is over, and holds only once it is.
 *
 * @param askedBy    the absent person, or a programme lead for them
 * @param acceptedAt when the cover accepted, or null
 * @param declinedAt when the cover declined, or null
 * @param endedAt    when somebody ended it, or null
 */
public record Cover(
        UUID id,
        PersonId absent,
        PersonId cover,
        LocalDate from,
        LocalDate until,
        PersonId askedBy,
        Instant askedAt,
        Instant acceptedAt,
        Instant declinedAt,
        Instant endedAt) {

    /** What has become of it. */
    public enum State {
        ASKED, ACCEPTED, DECLINED, LAPSED, ENDED
    }

    public Cover {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(absent, "absent");
        Objects.requireNonNull(cover, "cover");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(askedAt, "askedAt");
    }

    /**
     * Asks for a cover.
     *
     * @param around every cover in which one of the two has a part
     */
    public static Decision<Cover> ask(
            Actor by, Person absent, Person stand, LocalDate from, LocalDate until, LocalDate today, Instant at,
            List<Cover> around) {
        if (!by.id().equals(absent.id()) && !by.has(Role.PROGRAMME_LEAD)) {
            return refused("cover.only-absent-or-programme-lead", absent.name());
        }
        if (from.isBefore(today)) {
            return refused("cover.begins-in-the-past", from);
        }
        if (until.isBefore(from)) {
            return refused("cover.ends-before-it-begins", from, until);
        }
        Cover fresh = new Cover(
                UUID.randomUUID(), absent.id(), stand.id(), from, until, by.id(), at, null, null, null);
        Decision<Cover> fit = fresh.fits(absent, stand);
        return fit.isAccepted() ? fresh.besides(around, absent.name(), stand.name()) : fit;
    }

    private Decision<Cover> fits(Person away, Person stand) {
        if (absent.equals(cover)) {
            return refused("cover.oneself", away.name());
        }
        if (stand.kind() != Person.Kind.PERSON || away.kind() != Person.Kind.PERSON || !stand.isActive()) {
            return refused("cover.nobody-who-can-sign-in", stand.name());
        }
        return away.isOfSameBodyAs(stand)
                ? accepted(this)
                : refused("cover.of-another-agency", stand.name(), away.name());
    }

    private Decision<Cover> besides(List<Cover> around, String away, String stand) {
        if (around.stream().anyMatch(other -> other.isOpen() && other.absent.equals(absent) && other.overlaps(this))) {
            return refused("cover.covered-already", away);
        }
        return around.stream().anyMatch(other -> other.isOpen() && other.absent.equals(cover) && other.overlaps(this))
                ? refused("cover.away-too", stand)
                : accepted(this);
    }

    /** Takes the absent person's part, before the first day is over. */
    public Decision<Cover> accept(Actor by, LocalDate today, Instant at) {
        if (!by.id().equals(cover)) {
            return refused("cover.only-the-one-asked");
        }
        if (state() != State.ASKED) {
            return refused("cover.not-waiting");
        }
        return today.isAfter(from)
                ? refused("cover.begun-already", from)
                : accepted(new Cover(id, absent, cover, from, until, askedBy, askedAt, at, null, null));
    }

    public Decision<Cover> decline(Actor by, Instant at) {
        if (!by.id().equals(cover)) {
            return refused("cover.only-the-one-asked");
        }
        return state() == State.ASKED
                ? accepted(new Cover(id, absent, cover, from, until, askedBy, askedAt, null, at, null))
                : refused("cover.not-waiting");
    }

    /** Ends what nobody accepted before its first day was over. */
    public Decision<Cover> lapse(LocalDate today, Instant at) {
        return state() == State.ASKED && today.isAfter(from)
                ? accepted(new Cover(id, absent, cover, from, until, askedBy, askedAt, null, null, at))
                : refused("cover.not-waiting");
    }

    /** Ends it early, for either of the two or a programme lead. What the cover has done stays done. */
    public Decision<Cover> end(Actor by, Instant at) {
        if (!by.id().equals(cover) && !by.id().equals(absent) && !by.has(Role.PROGRAMME_LEAD)) {
            return refused("cover.only-those-concerned");
        }
        return isOpen()
                ? accepted(new Cover(id, absent, cover, from, until, askedBy, askedAt, acceptedAt, declinedAt, at))
                : refused("cover.not-waiting");
    }

    /** Ends what has not passed, because one of the two has been shut out. What the cover has done stays done. */
    public Decision<Cover> leave(LocalDate today, Instant at) {
        return isOpen() && !until.isBefore(today)
                ? accepted(new Cover(id, absent, cover, from, until, askedBy, askedAt, acceptedAt, declinedAt, at))
                : refused("cover.not-waiting");
    }

    public State state() {
        if (endedAt != null) {
            return wasMissed() ? State.LAPSED : State.ENDED;
        }
        if (declinedAt != null) {
            return State.DECLINED;
        }
        return acceptedAt == null ? State.ASKED : State.ACCEPTED;
    }

    private boolean wasMissed() {
        return acceptedAt == null && endedAt.atZone(WorkingCalendar.ZONE).toLocalDate().isAfter(from);
    }

    /** Whether it waits for an answer or has been accepted. */
    public boolean isOpen() {
        return state() == State.ASKED || state() == State.ACCEPTED;
    }

    private boolean overlaps(Cover other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
