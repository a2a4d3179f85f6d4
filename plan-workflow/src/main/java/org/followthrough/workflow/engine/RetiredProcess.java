package org.followthrough.workflow.engine;

/** A process that the product no longer runs, though it may still run in a database of before. */
interface RetiredProcess {

    /** The id of its model. */
    String model();

    /** Keeps from now on what an instance has kept; it runs in the transaction in which the instance ends. */
    void takeOver(String businessKey);
}
