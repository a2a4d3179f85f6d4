package org.followthrough.workflow.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.people.PersonId;

/** The evidence of an action, for whoever may see the action. */
public interface ReadEvidence {

    /** Everything given, the latest first. */
    List<Given> of(PersonId by, ActionRef action);

    /**
     * Opens a file, after its content has been held against its hash.
     *
     * @throws NotFoundException if there is no such file, or the person may not know of it
     * @throws IOException       if it is missing or has been changed on disk
     */
    Opened open(PersonId by, ActionRef action, UUID evidence) throws IOException;

    /** @param current whether it belongs to the current cycle */
    record Given(Evidence evidence, String givenBy, boolean current) {
    }

    record Opened(Evidence.File file, InputStream content) {
    }
}
