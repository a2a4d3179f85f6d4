package org.followthrough.workflow.engine;

import java.util.List;

/** Every name that the models in {@code bpmn/} share with Java; a test compares the two. */
final class ProcessNames {

    static final String ACTION_LIFECYCLE = "action-lifecycle";
    static final String DAILY_DIGEST = "daily-digest";
    static final String ESCALATION_LADDER = "escalation-ladder";
    static final String DESK_CLOCKS = "desk-clocks";

    static final String TIMESCALE_CHANGED = "timescale-changed";
    static final String ACTION_WITHDRAWN = "action-withdrawn";
    static final List<String> MESSAGES = List.of(TIMESCALE_CHANGED, ACTION_WITHDRAWN);

    static final String PLAN_NEXT_RUNG = "planNextRungDelegate";
    static final String ESCALATE_ACTION = "escalateActionDelegate";
    static final String WRITE_DIGEST = "writeDigestDelegate";
    static final List<String> DELEGATES = List.of(PLAN_NEXT_RUNG, ESCALATE_ACTION, WRITE_DIGEST);

    static final String START_AT = "startAt";
    static final String ACCEPTED = "accepted";
    static final String ANSWER_NEEDED = "answerNeeded";
    static final String NEXT_RUNG_AT = "nextRungAt";
    static final String DIGEST_AT = "digestAt";
    static final List<String> VARIABLES = List.of(START_AT, ACCEPTED, ANSWER_NEEDED, NEXT_RUNG_AT, DIGEST_AT);

    private ProcessNames() {
    }
}
