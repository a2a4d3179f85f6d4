package org.followthrough.workflow.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.workflow.application.outbound.MailServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server of the settings, if there is one. */
@Component
class SmtpServer implements MailServer {

    private static final Pattern REFUSED_FOR_GOOD = Pattern.compile("(?s)^(?:.*\\R)?\\s*5\\d\\d[ -].*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final JavaMailSender sender;
    private final MailSettings settings;

    SmtpServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender.getIfAvailable();
        this.settings = settings;
    }

    @Override
    public boolean isConfigured() {
        return sender != null;
    }

    @Override
    public void send(UUID id, Instant written, String name, String address, Letter letter) {
        try {
            sender.send(message(id, written, name, address, letter));
        } catch (MailSendException failed) {
            throw refusal(failed);
        } catch (MessagingException | UnsupportedEncodingException broken) {
            throw new MailRefusedException(broken.getMessage(), broken);
        }
    }

    private MimeMessage message(UUID id, Instant written, String name, String address, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(settings.from(), settings.sender(), StandardCharsets.UTF_8.name()));
        parts.setTo(new InternetAddress(address, inOneLine(name), StandardCharsets.UTF_8.name()));
        parts.setSubject(inOneLine(letter.subject()));
        parts.setSentDate(Date.from(written));
        parts.setText(letter.plain(), letter.html());
        message.setHeader("Message-ID", "<" + id + "@" + settings.from().replaceFirst("^.*@", "") + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A line break in a header would begin another header. */
    private static String inOneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    /** An answer of the 500s is final; everything else, a server that is down among it, may pass. */
    private static RuntimeException refusal(MailSendException failed) {
        return failed.getFailedMessages().values().stream()
                .flatMap(SmtpServer::causes)
                .map(Throwable::getMessage)
                .filter(reason -> reason != null && REFUSED_FOR_GOOD.matcher(reason).matches())
                .findFirst()
                .<RuntimeException>map(reason -> new MailRefusedException(inOneLine(reason), failed))
                .orElse(failed);
    }

    private static Stream<Throwable> causes(Exception failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, SmtpServer::next);
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof SendFailedException nested && nested.getNextException() != null
                ? nested.getNextException()
                : failure.getCause();
    }
}
