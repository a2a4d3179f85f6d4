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
 * @param proof      the last proof that was found, or null
 * @param embedded   when it was found to hold after its watch period
 * @param closing    how it is to end, or has ended, without being done as the plan says, or null
 * @param cycle      1 at first, one more each time an auditor sends it back
 * @param returns    how often a manager has returned it in this cycle
 * @param lastUpdate when its owner was last heard of, or null
 * @param submitters everybody who submitted it in this cycle, returned submissions and absent people included
 * @param signers    everybody who signed it off in this cycle, absent people included
 */
public record Course(
        Mark offered,
        Mark accepted,
        Mark declined,
        Mark submitted,
        Mark signedOff,
        Mark confirmed,
        Proof proof,
        Mark embedded,
        Closing closing,
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
        return new Course(null, null, null, null, null, null, null, null, null, 1, 0, null, Set.of(), Set.of());
    }

    public Stage stage() {
        return new Reached(offered != null, accepted != null, submitted != null, signedOff != null, confirmed != null,
                embedded != null, closing == null ? null : closing.kind()).stage();
    }

    /** When it was confirmed or closed; null while it is open. */
    Instant ended() {
        if (!stage().isClosed()) {
            return null;
        }
        return closing != null && closing.kind().ends() ? closing.mark().at() : confirmed.at();
    }

    Course offeredBy(Mark mark) {
        return at(mark, null, null, lastUpdate);
    }

    Course acceptedBy(Mark mark) {
        return at(offered, mark, null, mark.at());
    }

    Course declinedBy(Mark mark) {
        return at(offered, null, mark, mark.at());
    }

    Course heardOf(Instant at) {
        return new Course(offered, accepted, declined, submitted, signedOff, confirmed, proof, embedded, closing, cycle,
                returns, at, submitters, signers);
    }

    Course submittedBy(Mark mark, Set<PersonId> hands) {
        return new Course(offered, accepted, null, Objects.requireNonNull(mark), null, null, null, null, null, cycle,
                returns, mark.at(), and(submitters, hands), signers);
    }

    Course returned() {
        return again(cycle, returns + 1, submitters, signers);
    }

    Course signedOffBy(Mark mark, Set<PersonId> hands) {
        return new Course(offered, accepted, null, submitted, mark, null, null, null, closing, cycle, returns, lastUpdate,
                submitters, and(signers, hands));
    }

    Course confirmedBy(Mark mark, ProofLevel level) {
        return new Course(offered, accepted, null, submitted, signedOff, mark, new Proof(level, mark.at()), null, closing, cycle, returns,
                lastUpdate, submitters, signers);
    }

    /** @param embedding since when it is embedded, or null while its watch period lasts */
    Course heldAt(Proof found, Mark embedding) {
        return new Course(offered, accepted, declined, submitted, signedOff, confirmed, found, embedding, closing, cycle,
                returns, lastUpdate, submitters, signers);
    }

    Course sentBack() {
        return again(cycle + 1, 0, Set.of(), Set.of());
    }

    Course closedAs(Closing how) {
        return new Course(offered, accepted, declined, submitted, signedOff, confirmed, proof, embedded, how, cycle,
                returns, lastUpdate, submitters, signers);
    }

    /** Back with the owner: the next cycle after a confirmation, which has been undone, and else the same. */
    Course reopened() {
        return confirmed == null ? again(cycle, returns, submitters, signers) : sentBack();
    }

    /** Not yet submitted, and accepted or declined as given. */
    private Course at(Mark offer, Mark acceptance, Mark refusal, Instant heard) {
        return new Course(offer, acceptance, refusal, null, null, null, null, null, null, cycle, returns, heard,
                submitters, signers);
    }

    /** Back with the owner, who has accepted it or not. */
    private Course again(int round, int back, Set<PersonId> senders, Set<PersonId> signing) {
        return new Course(offered, accepted, null, null, null, null, null, null, null, round, back, lastUpdate, senders,
                signing);
    }

    private static Set<PersonId> and(Set<PersonId> people, Set<PersonId> others) {
        Set<PersonId> more = new HashSet<>(people);
        more.addAll(others);
        return more;
    }
}
