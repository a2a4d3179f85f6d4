package org.followthrough.workflow.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.PersonName;
import org.followthrough.workflow.ScriptedSmtp;
import org.followthrough.workflow.ScriptedSmtp.Taken;
import org.followthrough.workflow.application.outbound.MailServer.Connection;
import org.followthrough.workflow.application.outbound.MailServer.Letter;
import org.followthrough.workflow.application.outbound.MailServer.MailRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whatever is typed into a field that reaches a mail: one mail arrives, for one recipient, with the headers it should have. */
class HeaderInjectionTest {

    private static final String THIEF = "thief@example.org";
    private static final String INES = "ines@thornmere.example";
    private static final List<String> HEADERS = List.of("Date", "From", "To", "Message-ID", "Subject", "MIME-Version",
            "Content-Type", "Auto-Submitted");

    private final ScriptedSmtp server = new ScriptedSmtp();

    @AfterEach
    void close() {
        server.close();
    }

    /** What ends a line, or becomes what does when it is cut to one byte, decoded or normalised. */
    static Stream<String> attacks() {
        return Stream.of("\r\n", "\n", "\r", "\n\r", "\r\n\r\n", "\0", "\0\r\n", "\u000B", "\f", "\u001C", "\u007F", "\u0085",
                        "\u009F", "\u2028", "\u2029", "\u560D\u560A", "\uFF0D\uFF0A", "%0d%0a", "\\r\\n", "=0D=0A", "\r\n.\r\n",
                        "\r\nRCPT TO:<" + THIEF + ">\r\nBcc: ")
                .map(end -> "Ines" + end + "Bcc: " + THIEF);
    }

    static Stream<String> encodedAttacks() {
        return Stream.of("=?utf-8?q?Ines=0D=0ABcc:_thief=40example.org?=", "=?utf-8?b?SW5lcw0KQmNjOiB0aGllZkBleGFtcGxlLm9yZw==?=",
                "Ines\" <" + THIEF + ">, \"", "Ines, " + THIEF, "Ines <" + THIEF + ">", "Ines; " + THIEF, "x".repeat(5000));
    }

    static Stream<String> all() {
        return Stream.concat(attacks(), encodedAttacks());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNameStaysAName(String typed) {
        send(settings("Thornmere plans"), typed, INES, letter("A subject"));
        theOneMail();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSubjectStaysASubject(String typed) {
        send(settings("Thornmere plans"), "Ines Calder", INES, letter(typed));
        theOneMail();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNameOfTheSenderStaysAName(String typed) {
        send(settings(typed), "Ines Calder", INES, letter("A subject"));
        theOneMail();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAddressWithMoreInItIsNone(String typed) {
        for (String address : List.of(typed, INES + typed.substring("Ines".length()), typed.replace("Bcc: ", ""))) {
            if (EmailAddress.of(address) instanceof Decision.Refused<String>) {
                assertThatThrownBy(() -> send(settings("Thornmere plans"), "Ines Calder", address, letter("A subject")))
                        .isInstanceOf(MailRefusedException.class)
                        .hasMessageEndingWith("\" is no e-mail address.");
            } else {
                assertThat(address).as("nothing but odd characters").matches("[!-~]+");
            }
        }
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\0", "\u000B", "\u001C", "\u007F", "\u0085", "\u009F"})
    void aNameWithAControlCharacterIsNotEvenKept(String end) {
        assertThat(PersonName.of("Ines" + end + "Calder")).isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n.\n", "\r\n.\r\nMAIL FROM:<" + THIEF + ">\r\nRCPT TO:<" + THIEF + ">\r\nDATA\r\n", "\n..\n"})
    void theTextEndsWhereItEnds(String inside) {
        send(settings("Thornmere plans"), "Ines Calder", INES,
                new Letter("A subject", "Before" + inside + "after", "<p>Before" + inside + "after</p>"));
        theOneMail();
        assertThat(server.taken().get(0).text()).contains("after</p>");
    }

    private void theOneMail() {
        assertThat(server.taken()).hasSize(1);
        Taken mail = server.taken().get(0);
        assertThat(mail.recipient()).isEqualTo(INES);
        List<String> head = mail.text().substring(0, mail.text().indexOf("\n\n")).lines().toList();
        assertThat(head.stream().filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.replaceFirst(":.*", ""))).containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(head).allSatisfy(line -> assertThat(line.chars().filter(Character::isISOControl).filter(one -> one != '\t'))
                .isEmpty());
    }

    private void send(MailSettings settings, String name, String address, Letter letter) {
        JavaMailSenderImpl account = new JavaMailSenderImpl();
        account.setHost("127.0.0.1");
        account.setPort(server.port());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("account", account);
        SmtpServer smtp = new SmtpServer(beans.getBeanProvider(JavaMailSenderImpl.class), settings);
        try (Connection connection = smtp.open()) {
            connection.send(UUID.randomUUID(), Instant.parse("2026-11-02T09:00:00Z"), name, address, letter);
        }
    }

    private static MailSettings settings(String sender) {
        return new MailSettings("plans@thornmere.example", sender, "https://plans.thornmere.example", false);
    }

    private static Letter letter(String subject) {
        return new Letter(subject, "the words", "<p>the words</p>");
    }
}
