package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.followthrough.workflow.application.outbound.DeskReminders;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sets the clock of a matter by what is known of it. Every call joins the caller's transaction; the row that says since
 * when the matter waits is written before.
 */
@Component
class MatterClocks {

    private final DeskClocks clocks;
    private final DeskReminders reminders;
    private final ObjectProvider<DeskMatters> matters;

    /** @param matters asked for when a clock is set, because what some of them do leads back to here */
    MatterClocks(DeskClocks clocks, DeskReminders reminders, ObjectProvider<DeskMatters> matters) {
        this.clocks = clocks;
        this.reminders = reminders;
        this.matters = matters;
    }

    /** Starts the clock of a matter that begins to wait, or waits for another day; one that waits no longer has none. */
    void start(Matter matter) {
        next(matter).ifPresentOrElse(due -> clocks.set(matter, due), () -> clocks.stop(matter));
    }

    /** Stops the clock of a matter that is settled; none is fine. */
    void stop(Matter matter) {
        clocks.stop(matter);
    }

    /** When the next step of a matter fires; empty when it no longer waits, or its last step has fired. */
    Optional<Instant> next(Matter matter) {
        DeskMatters known = matters.getObject();
        return known.of(matter).waiting(matter.subject())
                .flatMap(waiting -> known.clock(matter, waiting.mustDo())
                        .next(waiting.from(), reminders.highest(matter, waiting.from())));
    }
}
