package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.notification.Digest;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Digests;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.State;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.AnswerEscalation;
import org.followthrough.workflow.port.ChooseMails;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadYourMails;
import org.followthrough.workflow.port.WriteDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily mail of a person, from the lines it gathers to the one mail that it becomes. */
abstract class DigestJourneyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired private SmallPlan plan;
    @Autowired private Outbox outbox;
    @Autowired private Digests digests;
    @Autowired private Notifications notifications;
    @Autowired private WriteDigest write;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private EscalateAction escalate;
    @Autowired private AnswerEscalation answer;
    @Autowired private ChooseMails choose;
    @Autowired private ReadYourMails yourMails;
    @Autowired private ClockInHand clock;
    @Autowired private TransactionTemplate transaction;

    private Cast cast;

    @BeforeEach
    void publishPlan() {
        at("2026-11-02T06:30:00Z");
        cast = plan.save();
        publish.publish(cast.publication());
    }

    @Test
    void tellsTwoThingsInOneMail() {
        put(reminder(cast.owner(), "A1.1"), reminder(cast.owner(), "A1.2"));
        Digest digest = gathering(cast.owner(), MONDAY);

        at("2026-11-02T07:00:00Z");
        write.write(digest.id());

        Notification mail = notifications.get(digest.id()).notification();
        assertThat(mail.kind()).isEqualTo(NotificationKind.DIGEST);
        assertThat(mail.subjects()).extracting(Notification.Subject::number).containsExactlyInAnyOrder("A1.1", "A1.2");
        assertThat(notifications.get(digest.id()).state()).isEqualTo(State.WAITING);
    }

    @Test
    void tellsTheRungOfTheMorningOnThatMorningAndAsksForAnAnswerAtOnce() {
        accept.accept(new AcceptAction.Command(cast.owner(), cast.action("A1.1")));
        at("2026-11-30T06:30:00Z");
        escalate.escalate(id("A1.1"));
        assertThat(lines(gathering(cast.owner(), LocalDate.of(2026, 11, 30)))).containsExactly("A1.1");
        assertThat(lines(gathering(cast.manager(), LocalDate.of(2026, 11, 30)))).containsExactly("A1.1");

        at("2026-12-04T06:30:00Z");
        escalate.escalate(id("A1.1"));

        assertThat(digests.find(cast.serviceManager(), LocalDate.of(2026, 12, 4))).isEmpty();
        assertThat(mailsTo(cast.serviceManager())).contains(NotificationKind.ESCALATED);
    }

    @Test
    void waitsOverEasterForTheTuesday() {
        at("2027-03-25T12:00:00Z");

        put(reminder(cast.owner(), "A1.1"));

        gathering(cast.owner(), LocalDate.of(2027, 3, 30));
    }

    @Test
    void isWrittenOnceHoweverOftenItsMorningComes() {
        put(reminder(cast.owner(), "A1.1"));
        Digest digest = gathering(cast.owner(), MONDAY);
        at("2026-11-02T07:00:00Z");

        write.write(digest.id());
        write.write(digest.id());

        assertThat(mailsTo(cast.owner())).containsOnlyOnce(NotificationKind.DIGEST);
    }

    @Test
    void tellsInTheNextMailWhatComesAfterItWasWritten() {
        put(reminder(cast.owner(), "A1.1"));
        write.write(gathering(cast.owner(), MONDAY).id());

        put(reminder(cast.owner(), "A1.2"));

        assertThat(lines(gathering(cast.owner(), LocalDate.of(2026, 11, 3)))).containsExactly("A1.2");
    }

    @Test
    void waitsOverTheWeekendWhenTheServerWasDownOnItsMorning() {
        at("2026-11-05T12:00:00Z");
        put(reminder(cast.owner(), "A1.1"));
        Digest friday = gathering(cast.owner(), LocalDate.of(2026, 11, 6));

        at("2026-11-07T10:00:00Z");
        write.write(friday.id());

        assertThat(mailsTo(cast.owner())).doesNotContain(NotificationKind.DIGEST);
        assertThat(lines(gathering(cast.owner(), LocalDate.of(2026, 11, 9)))).containsExactly("A1.1");
    }

    @Test
    void sendsNothingWhenNothingOfItStillHolds() {
        put(reminder(cast.owner(), "A1.2"));
        Digest digest = gathering(cast.owner(), MONDAY);
        answer.answer(new AnswerEscalation.Command(cast.serviceManager(), cast.action("A1.2"),
                new Answer.NewDate(LocalDate.of(2026, 11, 20), "A post was filled.")));

        write.write(digest.id());

        assertThat(mailsTo(cast.owner())).doesNotContain(NotificationKind.DIGEST);
        assertThat(digests.get(digest.id()).isWritten()).isTrue();
    }

    @Test
    void honoursWhatAPersonHasChosenAndRefusesWhatIsNotOffered() {
        choose(NotificationKind.DUE_SOON, Manner.SINGLE);
        put(reminder(cast.owner(), "A1.1"));
        assertThat(mailsTo(cast.owner())).contains(NotificationKind.DUE_SOON);
        assertThat(digests.find(cast.owner(), MONDAY)).isEmpty();

        choose(NotificationKind.CONFIRMED, Manner.NONE);
        put(mail(NotificationKind.CONFIRMED, cast.owner(), "A1.1"));
        assertThat(mailsTo(cast.owner())).doesNotContain(NotificationKind.CONFIRMED);

        choose(NotificationKind.CONFIRMED, Manner.DIGEST);
        put(mail(NotificationKind.CONFIRMED, cast.owner(), "A1.1"));
        assertThat(lines(gathering(cast.owner(), MONDAY))).containsExactly("A1.1");

        assertThat(choice(NotificationKind.OVERDUE, Manner.NONE).isAccepted()).isFalse();
        assertThat(choice(NotificationKind.ESCALATED, Manner.DIGEST).isAccepted()).isFalse();
        assertThat(yourMails.yourMails(cast.owner()).of(NotificationKind.DUE_SOON)).isEqualTo(Manner.SINGLE);
        assertThat(yourMails.yourMails(cast.manager()).of(NotificationKind.DUE_SOON)).isEqualTo(Manner.DIGEST);
    }

    @Test
    void isNoMailOfItsOwnWhileItGathers() {
        int waiting = notifications.count(State.WAITING);
        int gathered = notifications.countGathered();

        put(reminder(cast.owner(), "A1.1"));

        assertThat(notifications.count(State.WAITING)).isEqualTo(waiting);
        assertThat(notifications.countGathered()).isEqualTo(gathered + 1);
    }

    @Test
    void losesNoLineWhenManyLeaveOneAtOnceWhileItIsWritten() throws Exception {
        put(reminder(cast.owner(), "A1.1"));
        Digest first = gathering(cast.owner(), MONDAY);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> work = new ArrayList<>();
        for (int one = 0; one < 40; one++) {
            work.add(threads.submit(() -> put(reminder(cast.owner(), "A1.1"), reminder(cast.manager(), "A1.1"))));
        }
        work.add(threads.submit(() -> write.write(first.id())));
        for (Future<?> done : work) {
            done.get();
        }
        threads.shutdown();

        List<Digest> of = digestsOf(cast.owner());
        assertThat(of.stream().mapToInt(digest -> notifications.gathered(digest.id()).size()).sum()).isEqualTo(41);
        assertThat(digestsOf(cast.manager())).hasSize(1);
    }

    private List<Digest> digestsOf(PersonId person) {
        return MONDAY.datesUntil(MONDAY.plusDays(10)).flatMap(day -> digests.find(person, day).stream()).toList();
    }

    private Digest gathering(PersonId person, LocalDate day) {
        Digest digest = digests.find(person, day).orElseThrow();
        assertThat(digest.isWritten()).isFalse();
        return digest;
    }

    private List<String> lines(Digest digest) {
        return notifications.gathered(digest.id()).stream().map(line -> line.subjects().get(0).number()).toList();
    }

    private List<NotificationKind> mailsTo(PersonId person) {
        return notifications.inState(State.WAITING, 0, 10_000).stream()
                .map(Notifications.Kept::notification)
                .filter(mail -> mail.recipient().equals(person))
                .map(Notification::kind)
                .toList();
    }

    private void put(Notification... mails) {
        transaction.executeWithoutResult(status -> outbox.put(Arrays.asList(mails)));
    }

    private Notification reminder(PersonId recipient, String number) {
        return mail(NotificationKind.DUE_SOON, recipient, number);
    }

    private Notification mail(NotificationKind kind, PersonId recipient, String number) {
        Action action = plan.get(cast, number);
        return new Notification(UUID.randomUUID(), kind, recipient, action.plan(), "test/" + UUID.randomUUID(),
                List.of(Notices.subject(kind, action)));
    }

    private void choose(NotificationKind kind, Manner manner) {
        assertThat(choice(kind, manner).isAccepted()).isTrue();
    }

    private Decision<?> choice(NotificationKind kind, Manner manner) {
        return choose.choose(new ChooseMails.Command(cast.owner(), Map.of(kind, manner)));
    }

    private ActionId id(String number) {
        return plan.get(cast, number).id();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }
}
