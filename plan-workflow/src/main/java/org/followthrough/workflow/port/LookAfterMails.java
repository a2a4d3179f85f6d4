package org.followthrough.workflow.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The mails of the product, for administrators. */
public interface LookAfterMails {

    /** Where a mail stands. */
    enum State {
        /** Waits while no mail may leave: no mail server is configured, or somebody has to let the mails go. */
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

    /**
     * @param serverConfigured whether there is a mail server
     * @param heldSince        since when every mail waits for somebody to let them go, if they do
     * @param gathered         how many reminders wait for the daily mails
     * @param page             counted from 1
     */
    record MailsPage(
            boolean serverConfigured, Optional<Instant> heldSince, State state, Counts counts, int gathered, int page,
            int pages, List<MailLine> mails) {
    }

    /** How many mails are in each state. */
    record Counts(int held, int failed, int waiting, int sent) {

        public int of(State state) {
            return switch (state) {
                case HELD -> held;
                case FAILED -> failed;
                case WAITING -> waiting;
                case SENT -> sent;
            };
        }
    }

    /**
     * @param tryAt   when it is tried next, or null unless it waits
     * @param failure why it failed, or why its last attempt did, or null
     */
    record MailLine(UUID id, String recipient, String address, String subject, Instant createdAt, Instant changedAt,
            Instant tryAt, String failure) {
    }

    record MailPage(MailLine line, State state, String plain) {
    }
}
