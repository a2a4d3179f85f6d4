package org.followthrough.workflow.application.files;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.DailyQuota;
import org.followthrough.domain.people.DailyQuota.Given;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Uploads;
import org.springframework.stereotype.Component;

/** Holds what a person gives within a day to the quota. */
@Component
public class DailyUploads {

    private final Uploads uploads;
    private final DailyQuota quota;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DailyUploads(Uploads uploads, DailyQuota quota, WorkingCalendar calendar, Clock clock) {
        this.uploads = uploads;
        this.quota = quota;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether a person may give anything more today; asked before anything of a file is taken, and holds nothing. */
    public Decision<Given> look(PersonId by) {
        return decide(by, 1);
    }

    /**
     * Whether a person may give a file today, asked in the transaction that names it. Whoever gives another one for the
     * same person, at whichever node, waits for the end of that transaction and is then told with this one counted: many
     * at the same instant are no way round the quota.
     *
     * @param size in bytes
     */
    public Decision<Given> admit(PersonId by, long size) {
        uploads.takeTurn(by);
        return decide(by, size);
    }

    private Decision<Given> decide(PersonId by, long size) {
        LocalDate today = calendar.dayOf(clock.instant());
        return quota.admit(uploads.since(by, calendar.startOf(today)), size, today);
    }
}
