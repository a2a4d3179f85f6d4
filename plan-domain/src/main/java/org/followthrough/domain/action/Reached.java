package org.followthrough.domain.action;

/**
 * Which marks an action has in its current cycle, without by whom and when.
 *
 * @param closing how it is to end, or has ended, without being done as the plan says, or null
 */
public record Reached(
        boolean offered,
        boolean accepted,
        boolean submitted,
        boolean signedOff,
        boolean confirmed,
        boolean embedded,
        Closing.Kind closing) {

    public Stage stage() {
        if (closing != null && closing.ends()) {
            return closing.stage();
        }
        if (confirmed) {
            return embedded ? Stage.EMBEDDED : Stage.CONFIRMED;
        }
        if (signedOff) {
            return closing == null ? Stage.SIGNED_OFF : Stage.DONE_ANOTHER_WAY;
        }
        if (submitted) {
            return Stage.SUBMITTED;
        }
        if (accepted) {
            return Stage.IN_PROGRESS;
        }
        return offered ? Stage.OFFERED : Stage.DRAFT;
    }
}
