package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The mails of the product, for administrators. */
public interface LookAfterMails {

    /** Where a mail stands. */
    enum State {
        /** No mail server is configured. */
        HELD,
        /** Refused, given up, or without an address. */
        FAILED,
        /** On its way, or between two attempts. */
        WAITING,
        SENT
    }

    /** @throws NotPermittedException if the person is no administrator */
    MailsPage mails(PersonId by, State state, int page);

    /** A mail as it is or will be sent. */
    MailPage mail(PersonId by, UUID mail);

    /** Tries a failed mail again. @return the mail, or why it cannot be tried */
    Decision<UUID> retry(PersonId by, UUID mail);

    /** Lets held mails go once a mail server is configured. @return how many */
    int releaseHeld();

    /**
     * @param serverConfigured whether mails leave at all
     * @param gathered         how many reminders wait for the daily mails
     * @param page             counted from 1
     */
    record MailsPage(
            boolean serverConfigured, State state, int held, int failed, int waiting, int sent, int gathered, int page,
            int pages, List<MailLine> mails) {
    }

    /** @param failure why it failed, or null */
    record MailLine(UUID id, String recipient, String address, String subject, Instant createdAt, Instant changedAt,
            String failure) {
    }

    record MailPage(MailLine line, State state, String plain) {
    }
}
