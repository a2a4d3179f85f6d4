package org.followthrough.domain.action;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.people.PersonId;

/**
 * What has been done to an action in its current cycle. Any mark may be null: it has not been done, or was undone by a
 * return.
 *
 * @param offered    when it was last offered to its owner
 * @param cycle      1 at first, one more each time an auditor sends it back
 * @param returns    how often a manager has returned it in this cycle
 * @param lastUpdate when its owner was last heard of, or null
 * @param submitters everybody who submitted it in this cycle, returned submissions included
 * @param signers    everybody who signed it off in this cycle
 */
public record Course(
        Mark offered,
        Mark accepted,
        Mark declined,
        Mark submitted,
        Mark signedOff,
        Mark confirmed,
        ProofLevel level,
        Mark withdrawn,
        int cycle,
        int returns,
        Instant lastUpdate,
        Set<PersonId> submitters,
        Set<PersonId> signers) {

    public Course {
        submitters = Set.copyOf(submitters);
        signers = Set.copyOf(signers);
        if (cycle < 1) {
            throw new IllegalArgumentException("Cycles are counted from 1, and this is " + cycle + ".");
        }
    }

    /** An action that nobody has been asked to do yet. */
    public static Course draft() {
        return new Course(null, null, null, null, null, null, null, null, 1, 0, null, Set.of(), Set.of());
    }

    public Stage stage() {
        if (withdrawn != null) {
            return Stage.WITHDRAWN;
        }
        if (confirmed != null) {
            return Stage.CONFIRMED;
        }
        if (signedOff != null) {
            return Stage.SIGNED_OFF;
        }
        if (submitted != null) {
            return Stage.SUBMITTED;
        }
        if (accepted != null) {
            return Stage.IN_PROGRESS;
        }
        return offered == null ? Stage.DRAFT : Stage.OFFERED;
    }

    Course offeredBy(Mark mark) {
        return new Course(mark, null, null, null, null, null, null, null, cycle, returns, lastUpdate, submitters, signers);
    }

    Course acceptedBy(Mark mark) {
        return new Course(
                offered, mark, null, null, null, null, null, null, cycle, returns, mark.at(), submitters, signers);
    }

    Course declinedBy(Mark mark) {
        return new Course(offered, null, mark, null, null, null, null, null, cycle, returns, mark.at(), submitters, signers);
    }

    Course heardOf(Instant at) {
        return new Course(offered, accepted, declined, submitted, signedOff, confirmed, level, withdrawn, cycle, returns,
                at, submitters, signers);
    }

    Course submittedBy(Mark mark) {
        return new Course(offered, accepted, null, Objects.requireNonNull(mark), null, null, null, null, cycle, returns,
                mark.at(), and(submitters, mark.by()), signers);
    }

    Course returned() {
        return new Course(
                offered, accepted, null, null, null, null, null, null, cycle, returns + 1, lastUpdate, submitters, signers);
    }

    Course signedOffBy(Mark mark) {
        return new Course(offered, accepted, null, submitted, mark, null, null, null, cycle, returns, lastUpdate,
                submitters, and(signers, mark.by()));
    }

    Course confirmedBy(Mark mark, ProofLevel proof) {
        return new Course(offered, accepted, null, submitted, signedOff, mark, proof, null, cycle, returns, lastUpdate,
                submitters, signers);
    }

    Course sentBack() {
        return new Course(
                offered, accepted, null, null, null, null, null, null, cycle + 1, 0, lastUpdate, Set.of(), Set.of());
    }

    Course withdrawnBy(Mark mark) {
        return new Course(offered, accepted, declined, submitted, signedOff, confirmed, level, mark, cycle, returns,
                lastUpdate, submitters, signers);
    }

    private static Set<PersonId> and(Set<PersonId> people, PersonId one) {
        Set<PersonId> more = new HashSet<>(people);
        more.add(one);
        return more;
    }
}
