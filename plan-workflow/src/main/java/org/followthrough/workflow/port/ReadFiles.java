package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.domain.people.PersonId;

/** How the files of the evidence stand, for administrators and for whatever watches the product. */
public interface ReadFiles {

    /** @throws NotPermittedException if the person is no administrator */
    FilesPage files(PersonId by);

    /** Whether the virus scanner answers now; this may take as long as its settings allow. */
    Scanner scanner();

    /** How many files were found not to be what was given. */
    int unsound();

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
     * @param sweep        how the files stand where they are kept
     */
    record FilesPage(
            Scanner scanner, int waiting, Optional<Instant> waitingSince, List<KeptFile> kept, Sweep sweep) {
    }

    /**
     * What looking through the files has found.
     *
     * @param since   since when every file has been looked at, or nothing before that is so
     * @param unsound the latest found that are not what was given
     */
    record Sweep(Optional<Instant> since, List<UnsoundFile> unsound) {
    }

    /** A file that is not what was given, with the action that it was given for. */
    record UnsoundFile(String name, ActionRef action, Soundness soundness, Instant at) {
    }

    /** A file that did not pass the scanner, with the action that it was given for. */
    record KeptFile(String name, ActionRef action, Screening screening, Instant at) {
    }
}
