package org.followthrough.workflow.application.outbound;

import java.io.IOException;

/** Copies the rows of another database. */
public interface DatabaseCopy {

    /**
     * Copies all or nothing, and counts every table on both sides.
     *
     * @return how many rows
     * @throws IOException with a sentence when a table or a row does not fit
     */
    long takeOver(String url, String user, String password) throws IOException;
}
