package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.HandOverId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.StaleStepException;

/** The offers of actions to other agencies. */
public interface HandOvers {

    void add(HandOver handOver);

    /** @throws StaleStepException if the hand-over was saved by somebody else since it was loaded */
    void save(HandOver handOver);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is no such hand-over */
    HandOver byId(HandOverId handOver);

    /** The offer of an action that has not been answered. */
    Optional<HandOver> open(ActionId action);

    /** The offers of an action, the latest first. */
    List<HandOver> ofAction(ActionId action);

    /**
     * The offers to a person or their agency that can still be accepted, the oldest first.
     *
     * @param agency null for somebody of the public body
     */
    List<HandOver> waitingFor(PersonId person, String agency);

    /**
     * How many can still be accepted, and how many have ended or can no longer be accepted.
     *
     * @param slice of whoever asks; empty to count all
     */
    Totals totals(Optional<Slice> slice);

    /**
     * Some of those that can still be accepted, the oldest first.
     *
     * @param slice   of whoever asks; empty to list all
     * @param without left out
     */
    List<HandOver> open(Optional<Slice> slice, Collection<HandOverId> without, int from, int count);

    /**
     * Some of those that have ended or can no longer be accepted, the last offered first.
     *
     * @param slice of whoever asks; empty to list all
     */
    List<HandOver> ended(Optional<Slice> slice, int from, int count);

    record Totals(int open, int ended) {
    }

    /** The actions that an agency is asked about or has accepted. */
    Set<ActionId> knownTo(String agency);
}
