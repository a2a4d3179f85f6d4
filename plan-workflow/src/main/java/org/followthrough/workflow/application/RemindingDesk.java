package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.DeskMatter.Waiting;
import org.followthrough.workflow.application.outbound.DeskReminders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fires the step of a desk clock that is due, once. */
@Component
class RemindingDesk {

    private final DeskMatters matters;
    private final DeskReminders reminders;
    private final Clock clock;

    RemindingDesk(DeskMatters matters, DeskReminders reminders, Clock clock) {
        this.matters = matters;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** Claims the highest step that is due and does what it asks; nothing when that step was claimed before. */
    @Transactional
    public void remind(Matter matter) {
        matters.of(matter).waiting(matter.subject()).ifPresent(waiting -> remind(matter, waiting, clock.instant()));
    }

    private void remind(Matter matter, Waiting waiting, Instant now) {
        matters.clock(matter, waiting.mustDo())
                .due(waiting.from(), reminders.highest(matter, waiting.from()), now)
                .filter(step -> reminders.claim(matter, waiting.from(), step.number(), now))
                .ifPresent(step -> matters.of(matter).overdue(matter.subject(), step, now));
    }
}
