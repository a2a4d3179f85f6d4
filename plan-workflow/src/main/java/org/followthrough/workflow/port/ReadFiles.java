package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.people.PersonId;

/** How the files of the evidence stand, for administrators and for whatever watches the product. */
public interface ReadFiles {

    /** @throws NotPermittedException if the person is no administrator */
    FilesPage files(PersonId by);

    /** Whether the virus scanner answers now; this may take as long as its settings allow. */
    Scanner scanner();

    /**
     * The scanner.
     *
     * @param failure why it does not answer, or cannot be relied on
     */
    record Scanner(boolean configured, Optional<String> failure) {
    }

    /**
     * The files that are not everybody's.
     *
     * @param waiting      how many files wait for the scanner
     * @param waitingSince when the oldest of them was given
     * @param kept         the latest ones that are kept from everybody
     */
    record FilesPage(Scanner scanner, int waiting, Optional<Instant> waitingSince, List<KeptFile> kept) {
    }

    /** A file that did not pass the scanner, with the action that it was given for. */
    record KeptFile(String name, ActionRef action, Screening screening, Instant at) {
    }
}
