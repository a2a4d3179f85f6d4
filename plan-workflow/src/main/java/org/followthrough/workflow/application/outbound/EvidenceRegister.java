package org.followthrough.workflow.application.outbound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Evidence;

/** The evidence that has been given. */
public interface EvidenceRegister {

    void add(Evidence evidence);

    /** Everything given for an action, the latest first. */
    List<Evidence> of(ActionId action);

    Optional<Evidence> find(ActionId action, UUID evidence);

    /** How many pieces the action holds in this cycle. */
    int pieces(ActionId action, int cycle);

    /** The SHA-256 of every file that evidence names, each once. */
    List<String> files();
}
