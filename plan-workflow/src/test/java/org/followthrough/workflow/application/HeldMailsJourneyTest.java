package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.State;
import org.followthrough.workflow.application.outbound.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails wait where no server is configured, and leave by themselves after a start with one. */
class HeldMailsJourneyTest {

    @TempDir private Path folder;

    @Test
    void leaveAtTheFirstStartWithAServer() throws InterruptedException {
        UUID mail;
        try (ConfigurableApplicationContext without = start()) {
            mail = leaveAMail(without);
            Thread.sleep(1500);
            assertThat(without.getBean(Notifications.class).get(mail).tryAt()).isNotNull();
        }
        GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mailbox.start();
        try (ConfigurableApplicationContext with = start(
                "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mailbox.getSmtp().getPort())) {
            await(with, mail, State.SENT);
            assertThat(mailbox.getReceivedMessages()).hasSize(1);
        } finally {
            mailbox.stop();
        }
    }

    private ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(MailsUnderTest.class)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=off", "spring.main.banner-mode=off",
                        "spring.datasource.url=jdbc:h2:file:" + folder.resolve("held") + ";WRITE_DELAY=0",
                        "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}")
                .run(more);
    }

    private static UUID leaveAMail(ConfigurableApplicationContext product) {
        SmallPlan plan = product.getBean(SmallPlan.class);
        var action = plan.get(plan.save(), "A1.1");
        PersonId owner = PersonId.random();
        product.getBean(Directory.class).add(new Person(owner, Person.Kind.PERSON, "Ines Calder",
                "ines@thornmere.example", null, null, null, Set.of(), Person.State.ACTIVE));
        Notification mail = new Notification(UUID.randomUUID(), NotificationKind.OFFERED, owner, action.plan(), "held",
                List.of(new Notification.Subject(NotificationKind.OFFERED, action.id(), action.number(),
                        action.title(), LocalDate.of(2026, 11, 27))));
        product.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> product.getBean(Outbox.class).put(List.of(mail)));
        return mail.id();
    }

    private static void await(ConfigurableApplicationContext product, UUID mail, State state)
            throws InterruptedException {
        Notifications notifications = product.getBean(Notifications.class);
        for (int tries = 0; notifications.get(mail).state() != state && tries < 200; tries++) {
            Thread.sleep(100);
        }
        assertThat(notifications.get(mail).state()).isEqualTo(state);
    }
}
