package org.followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.followthrough.workflow.application.outbound.MailServer.Connection;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.followthrough.workflow.application.outbound.MailServer.ServerAwayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server over TLS, with a certificate for another name that it has made itself. */
class MailServerCertificateTest {

    private static final Object WHOEVER_SIGNED_IT = new DummySSLSocketFactory();

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void isToldNothingWhileNobodyVouchesForIt() {
        assertThatThrownBy(() -> send(Map.of())).isInstanceOf(ServerAwayException.class)
                .hasRootCauseMessage("unable to find valid certification path to requested target");
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @Test
    void isToldNothingUnderANameThatIsNotInIt() {
        assertThatThrownBy(() -> send(Map.of("mail.smtps.ssl.socketFactory", WHOEVER_SIGNED_IT)))
                .isInstanceOf(ServerAwayException.class);
        assertThat(mailbox.getReceivedMessages()).isEmpty();

        send(Map.of("mail.smtps.ssl.socketFactory", WHOEVER_SIGNED_IT, "mail.smtps.ssl.checkserveridentity", "false"));
        assertThat(mailbox.getReceivedMessages()).as("to whom nobody looks at the name").hasSize(1);
    }

    private void send(Map<String, Object> settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setProtocol("smtps");
        sender.setHost("127.0.0.1");
        sender.setPort(mailbox.getSmtps().getPort());
        sender.getJavaMailProperties().putAll(settings);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        SmtpServer server = new SmtpServer(beans.getBeanProvider(JavaMailSenderImpl.class),
                new MailSettings("plans@thornmere.example", "Thornmere plans", "https://plans.thornmere.example", false));
        try (Connection connection = server.open()) {
            connection.send(UUID.randomUUID(), Instant.parse("2026-11-02T09:00:00Z"), "Ines Calder", "ines@thornmere.example",
                    new Letter("B2.1 is offered to you", "the words", "<p>the words</p>"));
        }
    }
}
