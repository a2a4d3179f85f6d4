package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Blockage;

/** What blocks actions from outside. */
public interface Blockages {

    void add(Blockage blockage);

    /** Saves what has become of a blockage. */
    void settle(Blockage blockage);

    /** Empty when there is no such blockage or it has lapsed. */
    Optional<Blockage> find(UUID id);

    /** Everything that was reported for an action and has not lapsed, the latest first. */
    List<Blockage> of(ActionId action);

    /** Lets what is still open come to nothing, because its action begins anew. */
    void lapse(ActionId action, Instant at);
}
