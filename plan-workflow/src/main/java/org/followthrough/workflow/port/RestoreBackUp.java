package org.followthrough.workflow.port;

import java.nio.file.Path;
import org.followthrough.domain.decision.Decision;

/** Puts a back-up back, where there is nothing yet. */
public interface RestoreBackUp {

    /**
     * Restores the database and the evidence, and holds every mail until an administrator lets them go: what waited in the
     * back-up may have been sent since.
     *
     * @param from the folder of one back-up
     * @return what was restored, or refused with {@code restore.…}: the back-up is not whole, the database is not empty or
     *         is of another maker, or the evidence is not kept in a folder; then nothing has changed. With
     *         {@code restore.failed} the database is to be emptied before it is tried again.
     */
    Decision<Restored> restore(Path from);

    /** @param files how many files of the evidence */
    record Restored(int files) {
    }
}
