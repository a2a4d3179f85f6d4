package org.followthrough.workflow.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.workflow.application.outbound.MailServer.Letter;

/** Puts letters into messages, with nothing in a header that could begin another one. */
final class Envelope {

    /** Control characters, those above ASCII among them, and whatever else ends a line. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final MailSettings settings;

    Envelope(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** @throws MessagingException if {@code address} is none */
    MimeMessage around(UUID id, Instant written, String name, String address, Letter letter) throws MessagingException {
        MimeMessage message = new Identified(session, "<" + id + "@" + settings.from().replaceFirst("^.*@", "") + ">");
        message.setFrom(named(settings.from(), settings.sender()));
        message.setRecipient(RecipientType.TO, named(checked(address), name));
        message.setSubject(inOneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(written));
        message.setContent(new MimeMultipart("alternative", part(letter.plain(), "plain"), part(letter.html(), "html")));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }

    static String inOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static String checked(String address) throws AddressException {
        if (EmailAddress.of(address) instanceof Decision.Refused<String>) {
            throw new AddressException("\"" + inOneLine(address) + "\" is no e-mail address.");
        }
        return address;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, inOneLine(name), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("UTF-8 is missing.", impossible);
        }
    }

    /** A message whose id is the same at every attempt. */
    private static final class Identified extends MimeMessage {

        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
