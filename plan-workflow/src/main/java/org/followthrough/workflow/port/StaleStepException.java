package org.followthrough.workflow.port;

/** The step was no longer open: somebody else has done it, or the action has been withdrawn. Nothing was changed. */
public final class StaleStepException extends RuntimeException {

    /** @param action the number of the action as people know it, such as {@code A4.2} */
    public StaleStepException(String action) {
        super("Action " + action + " changed while it was open.");
    }
}
