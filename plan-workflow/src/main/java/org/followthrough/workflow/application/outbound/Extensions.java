package org.followthrough.workflow.application.outbound;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionLedger;

/** The ledgers of all actions. */
public interface Extensions {

    void add(Extension extension);

    /**
     * Saves the desk or the decision of an extension that waits.
     *
     * @throws org.followthrough.workflow.port.StaleStepException if it has been decided before
     */
    void save(Extension extension);

    Optional<Extension> find(ExtensionId extension);

    ExtensionLedger of(ActionId action);

    /** The ledgers of many actions; those without any extension are left out. */
    Map<ActionId, ExtensionLedger> of(Collection<ActionId> actions);
}
