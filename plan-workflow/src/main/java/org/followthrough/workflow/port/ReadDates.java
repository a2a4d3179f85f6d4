package org.followthrough.workflow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.extension.ExtensionId;
import org.followthrough.domain.extension.ExtensionReason;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.PersonId;

/** The ledger of an action's dates: how it came to have the one that it has. */
public interface ReadDates {

    /** @throws NotFoundException if there is no such action, or the person may not know of it */
    Ledger ledger(PersonId by, ActionRef action);

    /**
     * The ledger.
     *
     * @param lines      every date event, the oldest first
     * @param milestones the earlier dates within the action, by date
     * @param pending    the extension that waits for its decision, or null
     * @param terms      how far the date can move and who decides
     */
    record Ledger(
            LocalDate today,
            ActionDates dates,
            List<Line> lines,
            List<MilestoneLine> milestones,
            Pending pending,
            ExtensionRules.Terms terms) {

        public Ledger {
            lines = List.copyOf(lines);
            milestones = List.copyOf(milestones);
        }
    }

    /** What a line tells of. */
    enum Event {
        BASELINE, FORECAST, WAITING, GRANTED, REFUSED, MOVED_BY_ANSWER
    }

    /**
     * A line of the ledger.
     *
     * @param day            the date that it is about
     * @param from           the date that it would move or has moved, or null
     * @param said           who brought it in, and with what words
     * @param reason         why the date moves, or null
     * @param interimControl what keeps people safe until then, or null
     * @param decided        who decided, or null
     */
    record Line(
            Event event,
            LocalDate day,
            LocalDate from,
            Said said,
            ExtensionReason reason,
            String interimControl,
            Said decided) {
    }

    /**
     * @param by    a name, or null where nobody in person said it
     * @param words never null; may be empty
     */
    record Said(String by, Instant at, String words) {
    }

    /**
     * A milestone.
     *
     * @param written what is to be reached, or the date as the plan words it
     * @param metOn   the day on which it was reached, or null
     * @param metBy   the name of whoever said so, or null
     */
    record MilestoneLine(int number, LocalDate due, String written, LocalDate metOn, String metBy) {
    }

    /**
     * An extension that waits.
     *
     * @param tier    the desk that decides
     * @param decider who sits there
     */
    record Pending(ExtensionId id, Line line, Desk tier, String decider) {
    }
}
