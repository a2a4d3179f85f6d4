package org.followthrough.workflow.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.Objects;
import org.followthrough.workflow.application.outbound.MailServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server of the settings, if there is one. */
@Component
class SmtpServer implements MailServer {

    private final JavaMailSenderImpl account;
    private final MailSettings settings;

    SmtpServer(ObjectProvider<JavaMailSenderImpl> account, MailSettings settings) {
        this.account = account.getIfAvailable();
        this.settings = settings;
        if (isConfigured()) {
            PromptSockets.serve(this.account.getSession().getProperties(), protocol());
        }
    }

    @Override
    public boolean isConfigured() {
        return account != null;
    }

    @Override
    public Connection open() {
        return new SmtpConnection(this::connect, new Envelope(account.getSession(), settings));
    }

    /** What Spring's sender does for each mail by itself. */
    private Transport connect() throws MessagingException {
        Transport transport = account.getSession().getTransport(protocol());
        transport.connect(account.getHost(), account.getPort(), account.getUsername(), account.getPassword());
        return transport;
    }

    private String protocol() {
        return Objects.requireNonNullElse(account.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }
}
