package org.followthrough.workflow.application.replay;

import java.time.Instant;

/**
 * Something that somebody does to an action in a replay.
 *
 * @param words what the plan's own progress column says, where the act says anything
 */
record ReplayAct(Instant at, String action, Kind kind, String words) {

    enum Kind {
        ACCEPT, REPORT, SUBMIT, SIGN_OFF, CONFIRM
    }
}
