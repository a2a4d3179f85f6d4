package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.UUID;

/** The way out for mails. */
public interface MailServer {

    /** Whether a server is configured; without one, mails are held. */
    boolean isConfigured();

    /**
     * Hands a mail to the server.
     *
     * @throws MailRefusedException if the server refuses it for good
     * @throws RuntimeException     if it may work later
     */
    void send(UUID id, Instant written, String name, String address, Letter letter);

    /** A composed mail: the same words twice. */
    record Letter(String subject, String plain, String html) {
    }

    /** The server will never take this mail. */
    final class MailRefusedException extends RuntimeException {

        public MailRefusedException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
