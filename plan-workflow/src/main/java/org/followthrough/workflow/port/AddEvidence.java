package org.followthrough.workflow.port;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Somebody who works on an action gives evidence, until it is sent for sign-off. */
public interface AddEvidence {

    /**
     * Keeps a piece of evidence. What the same person gives again within a cycle, by the same title and day, is there already.
     *
     * @return where the action stands, or why the evidence is not accepted
     * @throws IOException if a file cannot be read or kept
     */
    Decision<Stage> add(Command command) throws IOException;

    /**
     * @param title      what it is; blank takes the name of a file
     * @param happenedOn when what it shows happened, or null
     */
    record Command(PersonId by, ActionRef action, String title, LocalDate happenedOn, Given given) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(given, "given");
        }
    }

    /** What is given. */
    sealed interface Given {
    }

    /**
     * @param name         the name it had where it came from
     * @param declaredType the media type that it was sent as; empty or null when nobody said
     */
    record File(String name, String declaredType, InputStream content) implements Given {
        public File {
            declaredType = declaredType == null ? "" : declaredType;
        }
    }

    record Link(String address) implements Given {
    }

    record Statement(String words) implements Given {
    }
}
