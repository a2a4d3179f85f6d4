package org.followthrough.workflow.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.followthrough.workflow.application.outbound.MailServer.Connection;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.followthrough.workflow.application.outbound.MailServer.MailPostponedException;
import org.followthrough.workflow.application.outbound.MailServer.MailRefusedException;
import org.followthrough.workflow.application.outbound.MailServer.ServerAwayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks SMTP for several mails.
 *
 * <p>A mail that fails leaves the server in a state that is not worth guessing, and may have taken the connection with it;
 * the next mail gets a new one.
 */
final class SmtpConnection implements Connection {

    private static final Pattern REFUSED_FOR_GOOD = Pattern.compile("(?s)^(?:.*\\R)?\\s*5\\d\\d[ -].*");
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final Door door;
    private final Envelope envelope;
    private Transport transport;

    /** Makes a new connection. */
    interface Door {
        Transport connect() throws MessagingException;
    }

    /** @throws ServerAwayException if the door is closed */
    SmtpConnection(Door door, Envelope envelope) {
        this.door = door;
        this.envelope = envelope;
        connect();
    }

    private void connect() {
        try {
            transport = door.connect();
        } catch (MessagingException away) {
            throw new ServerAwayException(reason(away), away);
        }
    }

    @Override
    public void send(UUID id, Instant written, String name, String address, Letter letter) {
        MimeMessage message = message(id, written, name, address, letter);
        if (transport == null) {
            connect();
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            close();
            throw refusal(failed);
        }
    }

    private MimeMessage message(UUID id, Instant written, String name, String address, Letter letter) {
        try {
            return envelope.around(id, written, name, address, letter);
        } catch (MessagingException broken) {
            throw new MailRefusedException(reason(broken), broken);
        }
    }

    /** An answer of the 500s is final; everything else, a server that says nothing among it, may pass. */
    private static RuntimeException refusal(MessagingException failed) {
        if (causes(failed).anyMatch(SmtpConnection::isAboutTheSender)) {
            return new ServerAwayException(reason(failed), failed);
        }
        return causes(failed)
                .map(Throwable::getMessage)
                .filter(reason -> reason != null && REFUSED_FOR_GOOD.matcher(reason).matches())
                .findFirst()
                .<RuntimeException>map(reason -> new MailRefusedException(Envelope.inOneLine(reason), failed))
                .orElseGet(() -> new MailPostponedException(reason(failed), failed));
    }

    /** Who may not send this mail may not send the next one either; it wants a sign-in, for instance. */
    private static boolean isAboutTheSender(Throwable failure) {
        return failure instanceof SMTPSenderFailedException
                || failure instanceof SMTPSendFailedException refused && refused.getCommand().startsWith("MAIL");
    }

    /** The innermost sentence is the server's own, or the network's. */
    private static String reason(MessagingException failed) {
        Throwable innermost = causes(failed).reduce(failed, (outer, inner) -> inner);
        return Envelope.inOneLine(innermost.getMessage() == null ? innermost.toString() : innermost.getMessage());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, SmtpConnection::next);
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException nested && nested.getNextException() != null
                ? nested.getNextException()
                : failure.getCause();
    }

    /** A connection that does not close well has done its work before. */
    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                LOG.debug("The connection to the mail server did not close well:", alreadyGone);
            }
            transport = null;
        }
    }
}
