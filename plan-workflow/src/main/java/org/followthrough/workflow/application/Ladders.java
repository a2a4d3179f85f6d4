package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.workflow.application.outbound.EscalationLadder;
import org.springframework.stereotype.Component;

/** The body's escalation ladder, laid over its working days. */
@Component
class Ladders {

    private final EscalationLadder table;
    private final WorkingCalendar calendar;

    Ladders(EscalationLadder table, WorkingCalendar calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    Ladder of(Action action) {
        return of(action.mustDo());
    }

    Ladder of(boolean mustDo) {
        return new Ladder(table.rungs(mustDo), calendar);
    }
}
