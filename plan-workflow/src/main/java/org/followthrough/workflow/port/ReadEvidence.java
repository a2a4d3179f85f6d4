package org.followthrough.workflow.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.people.PersonId;

/** The evidence of an action, for whoever may see the action. */
public interface ReadEvidence {

    /** Everything given, the latest first. */
    List<Given> of(PersonId by, ActionRef action);

    /**
     * Opens a file, after its content has been held against its hash.
     *
     * @return the file, or why it is kept from this person: it waits for the virus scanner, or did not pass it
     * @throws NotFoundException if there is no such file, or the person may not know of it
     * @throws IOException       if it is missing or has been changed on disk
     */
    Decision<Opened> open(PersonId by, ActionRef action, UUID evidence) throws IOException;

    /**
     * A piece of evidence as somebody sees it.
     *
     * @param current whether it belongs to the current cycle
     * @param byYou   whether the person who looks gave it
     */
    record Given(Evidence evidence, String givenBy, boolean current, Screening screening, boolean byYou) {

        /** Whether the person who looks may open it, should it be a file. */
        public boolean opens() {
            return !(evidence.content() instanceof Evidence.File file) || screening.open(file, byYou).isAccepted();
        }
    }

    record Opened(Evidence.File file, InputStream content) {
    }
}
