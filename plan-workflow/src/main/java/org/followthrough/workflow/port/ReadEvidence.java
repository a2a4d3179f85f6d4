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
     * Opens a file. Its content is held against its hash while it is read, and reading it fails before its end if it
     * was changed where it is kept.
     *
     * @return the file, or why nobody or not this person gets it: it waits for the virus scanner, did not pass it, or is
     *         missing or no longer what was given
     * @throws NotFoundException if there is no such file, or the person may not know of it
     * @throws IOException       if the place where files are kept cannot be reached
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
