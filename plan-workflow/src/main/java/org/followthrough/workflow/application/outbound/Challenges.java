package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.challenge.Challenge;
import org.followthrough.domain.challenge.ChallengeId;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.port.ChallengeRef;
import org.followthrough.workflow.port.StaleStepException;

/** The challenges of all plans. */
public interface Challenges {

    /** The number of the next challenge of a plan; whoever else asks for it waits until this transaction has ended. */
    int nextNumber(PlanId plan);

    void add(Challenge challenge);

    /** @throws StaleStepException if the challenge was saved by somebody else since it was loaded */
    void save(Challenge challenge);

    Optional<Challenge> find(ChallengeRef challenge);

    /** The challenge of this id, if there is one. */
    Optional<Challenge> find(ChallengeId challenge);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is no such challenge */
    Challenge byId(ChallengeId challenge);

    /** The open challenges of a plan, the oldest first. */
    List<Challenge> openIn(PlanId plan);

    /** The challenges of these parts of a plan, open and settled, the oldest first. */
    List<Challenge> about(PlanId plan, Collection<Challenged> parts);

    /** The open challenges that one of {@code people} has lodged or has to answer, and those that nobody has to answer yet. */
    List<Challenge> openAround(Collection<PersonId> people);

    /** The open challenges that one of {@code people} has to answer. */
    List<Challenge> openOf(Collection<PersonId> people);

    /**
     * How many are open, and how many are settled, over all plans.
     *
     * @param slice of whoever asks; empty to count all
     */
    Totals totals(Optional<Slice> slice);

    /**
     * Some of the open ones over all plans, the oldest first.
     *
     * @param slice   of whoever asks; empty to list all
     * @param without left out
     */
    List<Challenge> open(Optional<Slice> slice, Collection<ChallengeId> without, int from, int count);

    /**
     * Some of the settled ones over all plans, the last settled first.
     *
     * @param slice of whoever asks; empty to list all
     */
    List<Challenge> settled(Optional<Slice> slice, int from, int count);

    record Totals(int open, int settled) {
    }
}
