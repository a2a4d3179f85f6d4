package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.port.HoldMails;
import org.followthrough.workflow.port.LetMailsGo;
import org.followthrough.workflow.port.LookAfterMails;
import org.followthrough.workflow.port.LookAfterMails.State;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a mail from the act that causes it to a mailbox: a real database, the real chores, real SMTP. */
abstract class MailJourneyTest {

    private static final GreenMail MAILBOX =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired private SmallPlan plan;
    @Autowired private Outbox outbox;
    @Autowired private Notifications notifications;
    @Autowired private LookAfterMails lookAfter;
    @Autowired private Directory directory;
    @Autowired private HoldMails hold;
    @Autowired private LetMailsGo letGo;
    @Autowired private Covers covers;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private Cast cast;
    private PersonId administrator;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAILBOX.start();
        int port = MAILBOX.getSmtp().getPort();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> port);
    }

    @AfterAll
    static void stopMailServer() {
        MAILBOX.stop();
    }

    @BeforeEach
    void savePlan() {
        cast = plan.save();
        administrator = person("Wren Astley", unique("wren"), Person.State.ACTIVE, Role.ADMINISTRATOR);
    }

    @Test
    void bringsEachMemberOfAGroupTheMailOnceHoweverOftenItIsCaused() throws Exception {
        String ines = unique("ines");
        String bram = unique("bram");
        PersonId group = PersonId.random();
        directory.add(new Person(group, Person.Kind.GROUP, "Heads of service", null, null, null, null, Set.of(),
                Person.State.NOT_YET_INVITED));
        directory.addMember(group, person("Ines Calder", ines, Person.State.ACTIVE));
        directory.addMember(group, person("Bram Okafor", bram, Person.State.NOT_YET_INVITED));
        String cause = "offered/" + UUID.randomUUID();

        put(mail(group, cause));
        put(mail(group, cause));

        assertThat(arrived(ines).getSubject()).isEqualTo("A1.1 is offered to you");
        assertThat(arrived(bram).getSubject()).isEqualTo("A1.1 is offered to you");
        MAILBOX.waitForIncomingEmail(500, Integer.MAX_VALUE);
        assertThat(to(ines)).hasSize(1);
        assertThat(to(bram)).hasSize(1);
    }

    @Test
    void demandsTheTransactionOfTheAct() {
        assertThatThrownBy(() -> outbox.put(List.of(mail(administrator, "alone"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void leavesNoMailWhenTheActIsRolledBack() {
        Notification mail = mail(administrator, "undone/" + UUID.randomUUID());

        transaction.executeWithoutResult(status -> {
            outbox.put(List.of(mail));
            status.setRollbackOnly();
        });

        assertThatThrownBy(() -> notifications.get(mail.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsAMailToNobodysAddressAsFailedAndSendsItOnceThereIsOne() throws Exception {
        String address = unique("odile");
        PersonId odile = person("Odile Marsh", null, Person.State.ACTIVE);
        Notification mail = mail(odile, "addressless/" + UUID.randomUUID());

        put(mail);
        untilIn(Notifications.State.FAILED, mail);
        assertThat(notifications.get(mail.id()).failure()).isEqualTo("Odile Marsh has no e-mail address.");
        assertThat(lookAfter.mails(administrator, State.FAILED, 1).mails())
                .extracting(LookAfterMails.MailLine::id).contains(mail.id());

        directory.change(new Person(odile, Person.Kind.PERSON, "Odile Marsh", address, null, null, null, Set.of(),
                Person.State.ACTIVE));
        assertThat(lookAfter.retry(administrator, mail.id())).isEqualTo(Decision.accepted(mail.id()));

        assertThat(arrived(address).getMessageID()).startsWith("<" + mail.id() + "@");
        untilIn(Notifications.State.SENT, mail);
        assertThat(lookAfter.retry(administrator, mail.id()).isAccepted()).isFalse();
    }

    @Test
    void writesNothingToSomebodyWhoWasShutOut() throws Exception {
        String address = unique("leaver");
        Notification mail = mail(person("Lev Arden", address, Person.State.DISABLED), "left/" + UUID.randomUUID());

        put(mail);

        untilIn(Notifications.State.FAILED, mail);
        assertThat(to(address)).isEmpty();
    }

    @Test
    void tellsOnlyThePersonThemselvesOfTheirAccountThoughSomebodyStandsInForThem() throws Exception {
        String absent = unique("absent");
        String stand = unique("stand");
        PersonId person = person("Odile Marsh", absent, Person.State.ACTIVE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Cover accepted = new Cover(UUID.randomUUID(), person, person("Bram Okafor", stand, Person.State.ACTIVE),
                today.minusDays(1), today.plusDays(1), person, clock.instant(), clock.instant(), null, null);
        covers.add(accepted);
        covers.settle(accepted);

        Notification changed = Notification.ofAccount(OrderedId.next(), NotificationKind.PASSWORD_CHANGED, person, clock.instant());
        put(changed);
        put(mail(person, "offered/" + UUID.randomUUID()));

        assertThat(arrived(absent).getSubject()).isEqualTo("Your password was changed");
        assertThat(arrived(stand).getSubject()).isEqualTo("A1.1 is offered to you");
        assertThat(to(stand)).hasSize(1);
        assertThat(lookAfter.mail(administrator, changed.id()).plain()).contains("Dear Odile Marsh,", "/your-account?via=mail");
    }

    @Test
    void waitsWhileTheServerIsDownAndLeavesOnceItIsBack() throws Exception {
        String address = unique("teo");
        Notification mail = mail(person("Teo Lindqvist", address, Person.State.ACTIVE), "down/" + UUID.randomUUID());
        MAILBOX.stop();
        put(mail);
        for (int tries = 0; notifications.get(mail.id()).failure() == null && tries < 150; tries++) {
            Thread.sleep(100);
        }

        Notifications.Kept kept = notifications.get(mail.id());
        assertThat(kept.state()).isEqualTo(Notifications.State.WAITING);
        assertThat(kept.failure()).contains("Connection refused");
        assertThat(kept.tryAt()).isBetween(kept.createdAt().plusSeconds(59), kept.createdAt().plusSeconds(70));
        MAILBOX.start();
        jdbc.sql("update notification set try_at = created_at where id = ?").param(mail.id()).update();

        arrived(address);
        untilIn(Notifications.State.SENT, mail);
        assertThat(to(address)).hasSize(1);
    }

    @Test
    void holdsEveryMailUntilAnAdministratorLetsThemGo() throws Exception {
        String address = unique("signe");
        PersonId signe = person("Signe Roath", address, Person.State.ACTIVE);
        hold.hold();
        hold.hold();
        Notification mail = mail(signe, "held/" + UUID.randomUUID());
        put(mail);
        Thread.sleep(1500);

        LookAfterMails.MailsPage held = lookAfter.mails(administrator, State.HELD, 1);
        assertThat(held.heldSince()).isPresent();
        assertThat(held.mails()).extracting(LookAfterMails.MailLine::id).contains(mail.id());
        assertThat(held.counts().waiting()).isZero();
        assertThat(lookAfter.mail(administrator, mail.id()).state()).isEqualTo(State.HELD);
        assertThat(to(address)).isEmpty();
        assertThatThrownBy(() -> letGo.letGo(signe)).isInstanceOf(NotPermittedException.class);

        assertThat(letGo.letGo(administrator)).isEqualTo(Decision.accepted(held.counts().held()));
        arrived(address);
        assertThat(letGo.letGo(administrator).isAccepted()).isFalse();
    }

    @Test
    void bringsTheMailsOfOnePersonInTheOrderInWhichTheyWereWritten() throws Exception {
        String address = unique("ordered");
        PersonId owner = person("Ines Calder", address, Person.State.ACTIVE);
        Instant written = Instant.parse("2026-11-02T09:00:00Z");
        List<Notification> mails = IntStream.range(0, 60).mapToObj(one -> mail(owner, "order/" + UUID.randomUUID())).toList();
        hold.hold();
        for (int last = mails.size() - 1; last >= 0; last--) {
            notifications.add(mails.get(last), written.plusSeconds(last));
        }
        letGo.letGo(administrator);

        untilIn(Notifications.State.SENT, mails.get(mails.size() - 1));
        assertThat(to(address)).extracting(MimeMessage::getMessageID).containsExactlyElementsOf(
                mails.stream().map(mail -> "<" + mail.id() + "@localhost>").toList());
    }

    @Test
    void showsAMailInFullToAdministratorsAndToNobodyElse() {
        PersonId rhys = person("Rhys Pemberton", unique("rhys"), Person.State.ACTIVE);
        Notification mail = mail(rhys, "read/" + UUID.randomUUID());
        notifications.add(mail, Instant.parse("2026-11-02T09:00:00Z"));

        assertThat(lookAfter.mail(administrator, mail.id()).plain())
                .contains("Dear Rhys Pemberton,", "take on action A1.1. It is due on", "/plans/" + cast.plan() + "/actions/A1.1?via=mail");
        assertThatThrownBy(() -> lookAfter.mail(rhys, mail.id())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> lookAfter.mails(rhys, State.SENT, 1)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> lookAfter.retry(rhys, mail.id())).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void turnsThePagesOfManyMails() throws InterruptedException {
        for (int tries = 0; notifications.count(Notifications.State.WAITING) > 0 && tries < 150; tries++) {
            Thread.sleep(100);
        }
        hold.hold();
        for (int one = 0; one < 51; one++) {
            notifications.add(mail(administrator, "many/" + UUID.randomUUID()), Instant.parse("2026-11-02T09:00:00Z"));
        }

        LookAfterMails.MailsPage last = lookAfter.mails(administrator, State.HELD, 99);
        assertThat(last.page()).isEqualTo(last.pages()).isEqualTo(2);
        assertThat(last.mails()).hasSize(1);
        assertThat(lookAfter.mails(administrator, State.HELD, 1).mails()).hasSize(50)
                .extracting(LookAfterMails.MailLine::id).doesNotContain(last.mails().get(0).id());
        letGo.letGo(administrator);
    }

    private void put(Notification mail) {
        transaction.executeWithoutResult(status -> outbox.put(List.of(mail)));
    }

    private Notification mail(PersonId recipient, String cause) {
        var action = plan.get(cast, "A1.1");
        return new Notification(UUID.randomUUID(), NotificationKind.OFFERED, recipient, action.plan(), cause,
                List.of(new Notification.Subject(NotificationKind.OFFERED, action.id(), action.number(), action.title(),
                        LocalDate.of(2026, 11, 27))));
    }

    private PersonId person(String name, String email, Person.State state, Role... roles) {
        PersonId id = PersonId.random();
        directory.add(new Person(id, Person.Kind.PERSON, name, email, null, null, null, Set.of(roles), state));
        return id;
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static String unique(String name) {
        return name + "." + UUID.randomUUID() + "@thornmere.example";
    }

    private static MimeMessage arrived(String address) throws Exception {
        for (int tries = 0; to(address).isEmpty() && tries < 150; tries++) {
            Thread.sleep(100);
        }
        assertThat(to(address)).isNotEmpty();
        return to(address).get(0);
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(MAILBOX.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getHeader("To", null).contains(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void untilIn(Notifications.State state, Notification mail) throws InterruptedException {
        for (int tries = 0; notifications.get(mail.id()).state() != state && tries < 150; tries++) {
            Thread.sleep(100);
        }
        assertThat(notifications.get(mail.id()).state()).isEqualTo(state);
    }
}
