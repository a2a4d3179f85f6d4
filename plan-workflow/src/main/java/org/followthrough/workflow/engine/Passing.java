package org.followthrough.workflow.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Values that a model reads within one transaction and that are never stored: the engine knows where and when, and the
 * facts stay in the domain's own tables.
 */
final class Passing {

    private Passing() {
    }

    static TypedValue passing(boolean value) {
        return Variables.booleanValue(value, true);
    }

    static TypedValue passing(Enum<?> value) {
        return Variables.stringValue(value.name(), true);
    }

    /** A date of the JDK bypasses the engine's own calendars; null says that there is none. */
    static TypedValue passing(Instant instantOrNull) {
        return Variables.dateValue(instantOrNull == null ? null : Date.from(instantOrNull), true);
    }
}
