package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.UUID;

/** The way out for mails. */
public interface MailServer {

    /** Whether a server is configured; without one, mails are held. */
    boolean isConfigured();

    /**
     * Connects to the server.
     *
     * @throws ServerAwayException if it cannot be reached, or lets nobody in
     */
    Connection open();

    /** A connection that takes one mail after the other. It is used by one thread. */
    interface Connection extends AutoCloseable {

        /**
         * Hands a mail to the server; its Message-ID is made of {@code id}, so that a second attempt can be known again.
         *
         * @throws MailRefusedException   if the server refuses it for good
         * @throws MailPostponedException if the server may take it later
         * @throws ServerAwayException    if the server takes nothing from this sender, or the connection was lost with an
         *                                earlier mail and there is no other
         */
        void send(UUID id, Instant written, String name, String address, Letter letter);

        @Override
        void close();
    }

    /** A composed mail: the same words twice. */
    record Letter(String subject, String plain, String html) {
    }

    /** The server will never take this mail. */
    final class MailRefusedException extends RuntimeException {

        public MailRefusedException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** The server has not taken this mail, and may take it another time. */
    final class MailPostponedException extends RuntimeException {

        public MailPostponedException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** The server takes no mail at all. */
    final class ServerAwayException extends RuntimeException {

        public ServerAwayException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
