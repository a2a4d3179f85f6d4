package org.followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.followthrough.workflow.application.outbound.MailServer.Connection;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.followthrough.workflow.application.outbound.MailServer.MailPostponedException;
import org.followthrough.workflow.application.outbound.MailServer.MailRefusedException;
import org.followthrough.workflow.application.outbound.MailServer.ServerAwayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpServerTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Letter LETTER = new Letter("B2.1 is offered to you", "the words", "<p>the words</p>");

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void delivers() throws Exception {
        UUID id = UUID.randomUUID();
        send(mailbox.getSmtp().getPort(), id, "Ines Calder", "ines@thornmere.example", LETTER);

        MimeMessage received = mailbox.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("B2.1 is offered to you");
        assertThat(received.getMessageID()).isEqualTo("<" + id + "@thornmere.example>");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        assertThat(GreenMailUtil.getWholeMessage(received))
                .contains("text/plain", "text/html", "the words", "Auto-Submitted: auto-generated");
    }

    @Test
    void letsNobodyAddAHeader() throws Exception {
        Letter nasty = new Letter("B2.1\r\nBcc: thief@example.org", "words", "<p>words</p>");
        send(mailbox.getSmtp().getPort(), UUID.randomUUID(), "Ines\r\nBcc: thief@example.org", "ines@thornmere.example", nasty);

        MimeMessage received = mailbox.getReceivedMessages()[0];
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("B2.1 Bcc: thief@example.org");
    }

    @Test
    void mayWorkLaterWhileTheServerIsDown() {
        int port = mailbox.getSmtp().getPort();
        mailbox.stop();

        assertThatThrownBy(() -> send(port, UUID.randomUUID(), "Ines", "ines@thornmere.example", LETTER))
                .isInstanceOf(ServerAwayException.class);
    }

    @Test
    void isRefusedForGoodByAnAnswerOfTheFiveHundreds() throws IOException {
        try (ServerSocket strict = answering("550 5.1.1 No such person here")) {
            assertThatThrownBy(() -> send(strict.getLocalPort(), UUID.randomUUID(), "Ines", "nobody@thornmere.example", LETTER))
                    .isInstanceOf(MailRefusedException.class)
                    .hasMessageContaining("550 5.1.1 No such person here");
        }
    }

    @Test
    void mayWorkLaterAfterAnAnswerOfTheFourHundreds() throws IOException {
        try (ServerSocket busy = answering("450 4.2.0 Greylisted")) {
            assertThatThrownBy(() -> send(busy.getLocalPort(), UUID.randomUUID(), "Ines", "ines@thornmere.example", LETTER))
                    .isInstanceOf(MailPostponedException.class);
        }
    }

    @Test
    void givesUpOnAServerThatAcceptsAndSaysNothing() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Instant begun = Instant.now();
            assertThatThrownBy(() -> send(silent.getLocalPort(), UUID.randomUUID(), "Ines", "ines@thornmere.example", LETTER))
                    .isInstanceOf(ServerAwayException.class);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** Of the mails after those that Linux acknowledges at once in a new connection, none would be faster than 40 ms. */
    @Test
    void sendsALongMailWithoutWaitingForAnAcknowledgement() {
        Letter letter = new Letter("B2.1 is offered to you", "the words\n".repeat(1_500), "<p>the words</p>\n".repeat(1_500));
        long shortest = Long.MAX_VALUE;
        try (Connection connection = server(mailbox.getSmtp().getPort()).open()) {
            for (int mail = 0; mail < 40; mail++) {
                long begun = System.nanoTime();
                connection.send(UUID.randomUUID(), WRITTEN, "Ines", "ines@thornmere.example", letter);
                shortest = mail < 20 ? shortest : Math.min(shortest, System.nanoTime() - begun);
            }
        }
        assertThat(Duration.ofNanos(shortest)).isLessThan(Duration.ofMillis(35));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.smtp.socketFactory", "mail.smtp.socketFactory.class", "mail.smtp.socks.host"})
    void connectsAsTheSettingsSay(String said) {
        Properties settings = new Properties();
        settings.put(said, "as it is");
        PromptSockets.serve(settings, "smtp");
        assertThat(settings).containsOnly(entry(said, "as it is"));
    }

    /** A server that answers every recipient with one line. */
    private static ServerSocket answering(String toRecipients) throws IOException {
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread talking = new Thread(() -> {
            try (Socket client = listening.accept()) {
                talk(client, toRecipients);
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        talking.setDaemon(true);
        talking.start();
        return listening;
    }

    private static void talk(Socket client, String toRecipients) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = line.startsWith("RCPT") ? toRecipients : "250 OK";
            out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void send(int port, UUID id, String name, String address, Letter letter) {
        try (Connection connection = server(port).open()) {
            connection.send(id, WRITTEN, name, address, letter);
        }
    }

    private static SmtpServer server(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
        sender.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        sender.getJavaMailProperties().put("mail.smtp.writetimeout", "1000");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new SmtpServer(beans.getBeanProvider(JavaMailSenderImpl.class),
                new MailSettings("plans@thornmere.example", "Thornmere plans", "https://plans.thornmere.example", false));
    }
}
