package org.followthrough.workflow.port;

/** The person may not see or do this at all, by role or agency. Its sentence tells nothing about what was asked for. */
public final class NotPermittedException extends RuntimeException {

    public NotPermittedException() {
        super("You do not have permission for this.");
    }
}
