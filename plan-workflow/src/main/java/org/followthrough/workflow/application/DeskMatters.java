package org.followthrough.workflow.application;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskClock;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskClockTable;
import org.springframework.stereotype.Component;

/** Every kind of matter that waits at desks, and the clock that the body has set for it. */
@Component
class DeskMatters {

    private final Map<String, DeskMatter> kinds;
    private final DeskClockTable table;
    private final WorkingCalendar calendar;

    /** Asks for the clock of every kind at once, so that a table which lacks one is found at the start. */
    DeskMatters(List<DeskMatter> kinds, DeskClockTable table, WorkingCalendar calendar) {
        this.kinds = kinds.stream().collect(Collectors.toMap(DeskMatter::kind, Function.identity()));
        this.table = table;
        this.calendar = calendar;
        this.kinds.keySet().forEach(kind -> table.steps(kind, false));
        this.kinds.keySet().forEach(kind -> table.steps(kind, true));
    }

    DeskMatter of(Matter matter) {
        DeskMatter kind = kinds.get(matter.kind());
        if (kind == null) {
            throw new IllegalStateException("No matter of the kind \"" + matter.kind() + "\" is known.");
        }
        return kind;
    }

    DeskClock clock(Matter matter, boolean mustDo) {
        return clock(matter.kind(), mustDo);
    }

    DeskClock clock(String kind, boolean mustDo) {
        return new DeskClock(table.steps(kind, mustDo), calendar);
    }
}
