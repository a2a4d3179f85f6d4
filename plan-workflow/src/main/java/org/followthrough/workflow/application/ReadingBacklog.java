package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.workflow.application.outbound.BacklogNumbers;
import org.followthrough.workflow.application.outbound.BacklogNumbers.Actions;
import org.followthrough.workflow.application.outbound.BacklogNumbers.Due;
import org.followthrough.workflow.application.outbound.MailHold;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.port.ReadBacklog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what waits, as of now; mails that are held wait for somebody else. */
@Component
class ReadingBacklog implements ReadBacklog {

    private final BacklogNumbers numbers;
    private final MailServer server;
    private final MailHold hold;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingBacklog(
            BacklogNumbers numbers, MailServer server, MailHold hold, WorkingCalendar calendar, Clock clock) {
        this.numbers = numbers;
        this.server = server;
        this.hold = hold;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Backlog read() {
        Instant now = clock.instant();
        Due mails = mails(now);
        Due jobs = numbers.jobs(now);
        Actions actions = numbers.actions(calendar.dayOf(now));
        return new Backlog(mails.count(), longest(mails, now), mails.failed(), jobs.count(), longest(jobs, now),
                jobs.failed(), actions.open(), actions.overdue());
    }

    private Due mails(Instant now) {
        Due due = numbers.mails(now);
        boolean held = !server.isConfigured() || hold.since().isPresent();
        return held ? new Due(0, Optional.empty(), due.failed()) : due;
    }

    private static Duration longest(Due due, Instant now) {
        return due.since().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
    }
}
