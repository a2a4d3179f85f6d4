package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringCheck;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.outbound.RecurringChecks;
import org.springframework.stereotype.Component;

/** Begins the recurring checks of actions, with their clocks, and finds what is due. */
@Component
class ChecksOfActions {

    static final String KIND = "recurring-check";

    private final RecurringChecks checks;
    private final MatterClocks clocks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ChecksOfActions(
            RecurringChecks checks, RecurringRules rules, MatterClocks clocks, WorkingCalendar calendar, Clock clock) {
        this.checks = checks;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A check with everything that became of it so far. */
    record Known(RecurringCheck check, List<Occurrence> past) {
    }

    /** Begins the check of an action that goes live; one with a deliverable as well begins on the day of that. */
    void begin(GoingLive live) {
        if (live.regularity() == null) {
            return;
        }
        LocalDate today = today();
        LocalDate delivered = live.action().dates().agreed();
        checks.begin(new RecurringCheck(live.action().id(), live.regularity(),
                delivered != null && delivered.isAfter(today) ? delivered : today));
        clocks.start(matter(live.action().id()));
    }

    /** Lets the check of a re-opened action count from today. */
    void beginAgain(ActionId action) {
        if (find(action).isPresent()) {
            checks.beginAgain(action, today());
            clocks.start(matter(action));
        }
    }

    Optional<Known> find(ActionId action) {
        RecurringCheck check = checks.of(List.of(action)).get(action);
        return Optional.ofNullable(check)
                .map(found -> new Known(found, checks.occurrences(List.of(action)).getOrDefault(action, List.of())));
    }

    /** Adds what became of a check, and lets its clock go on to the next. */
    void add(Occurrence occurrence) {
        checks.add(occurrence);
        clocks.start(matter(occurrence.action()));
    }

    static Matter matter(ActionId action) {
        return new Matter(KIND, action.value());
    }

    private LocalDate today() {
        return calendar.dayOf(clock.instant());
    }
}
