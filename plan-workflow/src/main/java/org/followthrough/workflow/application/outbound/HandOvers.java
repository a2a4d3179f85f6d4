package org.followthrough.workflow.application.outbound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.HandOverId;
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

    /** Every offer, the oldest first. */
    List<HandOver> all();

    /** The actions that an agency is asked about or has accepted. */
    Set<ActionId> knownTo(String agency);
}
