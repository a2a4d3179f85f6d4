package org.followthrough.workflow.application.outbound;

import java.io.IOException;
import java.nio.file.Path;
import org.followthrough.domain.decision.Decision;

/** The whole database as one file. */
public interface DatabaseDump {

    /**
     * Writes the database as it is at one moment, while it may be in use, and reads the file back to see that it holds
     * everything.
     *
     * @param folder where the file is put
     * @return the file, or refused with {@code backup.no-tool}
     * @throws IOException with a sentence when it cannot be written, or does not hold what the database holds
     */
    Decision<Path> write(Path folder) throws IOException;

    /** Whether there is nothing in the database, not even a table. */
    boolean isEmpty();

    /**
     * Fills the empty database.
     *
     * @return the file, or refused with {@code backup.no-tool} or {@code restore.other-database}
     * @throws IOException with a sentence when the database cannot be filled
     */
    Decision<Path> read(Path file) throws IOException;
}
