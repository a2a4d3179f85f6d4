package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Blockage;

/** What blocks actions from outside. */
public interface Blockages {

    void add(Blockage blockage);

    /** Saves what has become of a blockage. */
    void settle(Blockage blockage);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is no such blockage */
    Blockage byId(UUID id);

    /** Everything that was reported for an action, the latest first. */
    List<Blockage> of(ActionId action);

    /** What has not ended, of all these actions. */
    List<Blockage> notEnded(Collection<ActionId> actions);
}
