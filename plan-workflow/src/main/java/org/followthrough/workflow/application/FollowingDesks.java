package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskClock;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.WaitsOfActions.Wait;
import org.followthrough.workflow.application.outbound.DeskClockTable;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.springframework.stereotype.Component;

/**
 * Lets the clock of an action run on from the desk that it leaves to the one that it comes to; with its owner, the clock
 * of silence begins again at every word of it.
 *
 * <p>The action at hand says all that its clock needs, so nothing is read. A step that has fired already since the same day
 * is set again: it rings at once, finds nothing to do and goes on to the next.
 */
@Component
class FollowingDesks {

    private static final int NONE_FIRED = 0;

    private final WaitsOfActions waits;
    private final DeskClockTable table;
    private final WorkingCalendar calendar;
    private final DeskClocks clocks;

    FollowingDesks(WaitsOfActions waits, DeskClockTable table, WorkingCalendar calendar, DeskClocks clocks) {
        this.waits = waits;
        this.table = table;
        this.calendar = calendar;
        this.clocks = clocks;
    }

    /** An action has been saved; where it was before and where it is now decide. */
    void follow(Action before, Action after) {
        Optional<Wait> left = waits.of(before);
        Optional<Wait> reached = waits.of(after);
        if (left.equals(reached)) {
            return;
        }
        if (reached.isEmpty()) {
            clocks.stop(left.orElseThrow().matter());
        } else if (left.isEmpty()) {
            clocks.set(reached.get().matter(), first(reached.get()));
        } else {
            clocks.move(left.get().matter(), reached.get().matter(), first(reached.get()));
        }
    }

    /** Actions have gone live. */
    void begin(List<Action> actions) {
        Map<Matter, Instant> first = new LinkedHashMap<>();
        actions.forEach(action -> waits.of(action).ifPresent(wait -> first.put(wait.matter(), first(wait))));
        clocks.startAll(first);
    }

    private Instant first(Wait wait) {
        return new DeskClock(table.steps(wait.matter().kind(), wait.waiting().mustDo()), calendar)
                .next(wait.waiting().from(), NONE_FIRED)
                .orElseThrow();
    }
}
