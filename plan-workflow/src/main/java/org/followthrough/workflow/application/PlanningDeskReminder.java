package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskReminders;
import org.followthrough.workflow.port.PlanDeskReminder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the clock of a desk when it has to ring next. */
@Component
class PlanningDeskReminder implements PlanDeskReminder {

    private final DeskMatters matters;
    private final DeskReminders reminders;

    PlanningDeskReminder(DeskMatters matters, DeskReminders reminders) {
        this.matters = matters;
        this.reminders = reminders;
    }

    @Override
    @Transactional
    public Optional<Instant> planDeskReminder(Matter matter) {
        return matters.of(matter).waiting(matter.subject())
                .flatMap(waiting -> matters.clock(matter, waiting.mustDo())
                        .next(waiting.from(), reminders.highest(matter, waiting.from())));
    }
}
