package org.followthrough.workflow.application.outbound;

/** The mark of a database that is being filled from a back-up: the product does not start on one that has it. */
public interface UnfinishedRestore {

    /** Marks the database, for good when this returns. */
    void begin();

    void end();
}
