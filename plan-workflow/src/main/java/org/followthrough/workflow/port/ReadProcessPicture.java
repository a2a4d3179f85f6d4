package org.followthrough.workflow.port;

import java.util.Set;
import org.followthrough.domain.action.ActionId;

/** Reads what is needed to draw where an action stands in its process. */
public interface ReadProcessPicture {

    /**
     * The process of an action.
     *
     * @param model  the BPMN of the version that this action runs, as XML with its own layout
     * @param active the ids of the model's nodes that wait now; empty before the start and after the end
     * @param done   the ids of the nodes that count as passed; what a return or a reopening undid is not among them
     */
    record ProcessPicture(String model, Set<String> active, Set<String> done) {

        public ProcessPicture {
            active = Set.copyOf(active);
            done = Set.copyOf(done);
        }
    }

    /** The picture of an action; one that has not been published, or ended long ago, stands nowhere in the latest version. */
    ProcessPicture readProcessPicture(ActionId action);
}
