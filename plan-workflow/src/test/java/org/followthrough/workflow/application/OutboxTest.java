package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.followthrough.domain.notification.BackOff;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.ScriptedSmtp;
import org.followthrough.workflow.ScriptedSmtp.Step;
import org.followthrough.workflow.ScriptedSmtp.Taken;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.MailQueue;
import org.followthrough.workflow.application.outbound.Notifications;
import org.followthrough.workflow.application.outbound.Notifications.Kept;
import org.followthrough.workflow.application.outbound.Notifications.State;
import org.followthrough.workflow.port.SendMails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of mails when the server, a node or one of the mails is not as it should be; the clock is in hand. */
@Timeout(120)
abstract class OutboxTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
    private static final ScriptedSmtp SERVER = new ScriptedSmtp();

    @Autowired private SmallMails mails;
    @Autowired private SendMails sending;
    @Autowired private Notifications notifications;
    @Autowired private MailQueue queue;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private ClockInHand clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.add("spring.mail.properties.mail.smtp." + limit, () -> "1000");
        }
    }

    @BeforeEach
    void clearTheQueue() {
        clock.set(MORNING);
        SERVER.follow((step, recipient) -> null);
        jdbc.sql("update notification set try_at = null, sent_at = created_at where try_at is not null").update();
    }

    @Test
    void outlivesADayWithoutAServer() {
        Person ines = mails.person("Ines");
        UUID mail = mails.leave(ines);
        SERVER.goDown();
        while (clock.instant().isBefore(MORNING.plus(Duration.ofDays(1)))) {
            assertThat(sending.send()).isZero();
            assertThat(kept(mail).failure()).contains("Connection refused");
            clock.set(kept(mail).tryAt());
        }
        UUID later = mails.leave(ines);

        SERVER.comeUp();
        assertThat(sending.send()).isEqualTo(2);

        assertThat(to(ines)).extracting(Taken::messageId).containsExactly(mail.toString(), later.toString());
        assertThat(kept(mail).state()).isEqualTo(State.SENT);
    }

    @Test
    void givesUpAfterFourDaysAndSaysWhy() {
        UUID mail = mails.leave(mails.person("Bram"));
        SERVER.goDown();
        int attempts = 0;
        for (; kept(mail).state() == State.WAITING; attempts++) {
            sending.send();
            clock.set(kept(mail).tryAt() == null ? clock.instant() : kept(mail).tryAt());
        }
        SERVER.comeUp();

        assertThat(attempts).isEqualTo(BackOff.ATTEMPTS);
        assertThat(kept(mail).state()).isEqualTo(State.FAILED);
        assertThat(kept(mail).failure()).startsWith("32 attempts have failed, the last: ").contains("Connection refused");
        assertThat(kept(mail).changedAt()).isBetween(MORNING.plus(Duration.ofDays(4)), MORNING.plus(Duration.ofDays(5)));
    }

    @Test
    void letsTheMailsAfterOneThatIsPutOffPass() {
        Person grey = mails.person("Grey");
        Person priya = mails.person("Priya");
        UUID putOff = mails.leave(grey);
        mails.leave(priya);
        SERVER.follow((step, recipient) ->
                step == Step.RCPT && recipient.equals(grey.email()) ? "451 4.7.1 Greylisted, come again" : null);

        sending.send();
        assertThat(to(priya)).hasSize(1);
        assertThat(kept(putOff).failure()).isEqualTo("451 4.7.1 Greylisted, come again");
        assertThat(kept(putOff).tryAt()).isEqualTo(MORNING.plusSeconds(60));

        SERVER.follow((step, recipient) -> null);
        clock.set(MORNING.plusSeconds(59));
        assertThat(sending.send()).isZero();
        clock.set(MORNING.plusSeconds(60));
        sending.send();
        assertThat(to(grey)).hasSize(1);
    }

    @Test
    void failsAtOnceWhatTheServerRefusesForGood() {
        for (Step step : List.of(Step.RCPT, Step.DATA, Step.CONTENT)) {
            Person gone = mails.person("Gone");
            Person priya = mails.person("Priya");
            UUID refused = mails.leave(gone);
            mails.leave(priya);
            SERVER.follow((at, recipient) -> at == step && recipient.equals(gone.email()) ? "550 5.1.1 Nobody here" : null);

            sending.send();

            assertThat(kept(refused).state()).as(step.name()).isEqualTo(State.FAILED);
            assertThat(kept(refused).failure()).isEqualTo("550 5.1.1 Nobody here");
            assertThat(to(priya)).as("the next after " + step).hasSize(1);
        }
    }

    @Test
    void blamesNoMailForAServerThatLetsNobodyIn() {
        UUID mail = mails.leave(mails.person("Ines"));
        SERVER.follow((step, recipient) -> step == Step.MAIL ? "530 5.7.0 Authentication required" : null);

        assertThat(sending.send()).isZero();

        assertThat(kept(mail).state()).isEqualTo(State.WAITING);
        assertThat(kept(mail).failure()).isEqualTo("530 5.7.0 Authentication required");
    }

    @Test
    void waitsNoLongerThanItsTimeOutForAServerThatTakesAMailAndSaysNothing() {
        for (Step step : List.of(Step.RCPT, Step.CONTENT)) {
            Person silent = mails.person("Silent");
            Person priya = mails.person("Priya");
            UUID hung = mails.leave(silent);
            mails.leave(priya);
            SERVER.follow((at, recipient) -> at == step && recipient.equals(silent.email()) ? ScriptedSmtp.HANG : null);

            sending.send();

            assertThat(kept(hung).state()).as(step.name()).isEqualTo(State.WAITING);
            assertThat(kept(hung).failure()).contains("Read timed out");
            assertThat(to(priya)).as("the next after " + step).hasSize(1);
        }
    }

    @Test
    void sendsAMailAgainUnderTheSameIdWhenTheServerTookItAndHungUp() {
        Person ines = mails.person("Ines");
        UUID mail = mails.leave(ines);
        SERVER.follow((step, recipient) -> step == Step.CONTENT ? ScriptedSmtp.HANG_UP : null);
        sending.send();
        SERVER.follow((step, recipient) -> null);
        clock.set(MORNING.plusSeconds(60));
        sending.send();

        assertThat(to(ines)).extracting(Taken::messageId).containsExactly(mail.toString(), mail.toString());
    }

    @Test
    void lettersThatCannotBeWrittenHoldNothingUp() {
        UUID unwritable = mails.leave(mails.person("Ines"));
        jdbc.sql("update notification set plan_id = ? where id = ?").params(UUID.randomUUID(), unwritable).update();
        Person priya = mails.person("Priya");
        mails.leave(priya);

        sending.send();

        assertThat(to(priya)).hasSize(1);
        assertThat(kept(unwritable).state()).isEqualTo(State.WAITING);
        assertThat(kept(unwritable).tryAt()).isEqualTo(MORNING.plusSeconds(60));
    }

    @Test
    void sendsWhatADeadSenderHadTakenAfterItsClaimHasLapsed() {
        Person ines = mails.person("Ines");
        mails.leave(ines);
        transaction.executeWithoutResult(status ->
                assertThat(queue.take(UUID.randomUUID(), MORNING, MORNING.plus(MailBatch.CLAIM), 50)).hasSize(1));
        clock.set(MORNING.plusMillis(1));
        mails.leave(ines);

        clock.set(MORNING.plus(MailBatch.CLAIM).minusMillis(1));
        assertThat(sending.send()).as("a later mail to the same person waits too").isZero();
        clock.set(MORNING.plus(MailBatch.CLAIM));
        assertThat(sending.send()).isEqualTo(2);

        assertThat(MailBatch.CLAIM).isLessThan(Duration.ofSeconds(90));
        assertThat(to(ines)).hasSize(2);
    }

    @Test
    void anEarlierMailWhoseActEndsLateBringsNoneAlongThatAnotherIsJustTaking() {
        Person ines = mails.person("Ines");
        clock.set(MORNING.plusMillis(1));
        UUID taken = mails.leave(ines);

        transaction.executeWithoutResult(status -> {
            assertThat(take()).containsExactly(taken);
            clock.set(MORNING);
            UUID late = CompletableFuture.supplyAsync(() -> mails.leave(ines)).join();
            CompletableFuture<List<UUID>> another = CompletableFuture.supplyAsync(() -> transaction.execute(own -> take()));
            assertThat(another.orTimeout(20, TimeUnit.SECONDS).join()).containsExactly(late);
        });
    }

    @Test
    void goesOnWithNothingThatAnotherHasTakenWhileItStoodStill() {
        Person ines = mails.person("Ines");
        List<UUID> left = IntStream.range(0, 10).mapToObj(one -> mails.leave(ines)).toList();
        Instant awake = MORNING.plus(MailBatch.CLAIM.multipliedBy(2));
        List<MailQueue.Queued> taken = new ArrayList<>();
        SERVER.follow((step, recipient) -> {
            if (step == Step.CONTENT && taken.isEmpty()) {
                clock.set(awake);
                transaction.executeWithoutResult(status -> taken.addAll(
                        queue.take(UUID.randomUUID(), awake, awake.plus(MailBatch.CLAIM), 50)));
            }
            return null;
        });

        sending.send();
        assertThat(taken).hasSize(10);
        assertThat(to(ines)).as("the one that was on the wire").hasSize(1);

        clock.set(awake.plus(MailBatch.CLAIM));
        sending.send();
        assertThat(to(ines)).extracting(Taken::messageId)
                .containsExactlyInAnyOrderElementsOf(left.stream().map(UUID::toString).toList());
    }

    @Test
    void threeSendersBringEachOfAThousandMailsOnceAndInOrder() throws Exception {
        List<Person> people = IntStream.range(0, 40).mapToObj(one -> mails.person("Person" + one)).toList();
        List<String> left = new ArrayList<>();
        for (int act = 0; act < 25; act++) {
            clock.set(MORNING.plusMillis(act));
            mails.leave(people).forEach(mail -> left.add(mail.toString()));
        }
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        Callable<Integer> node = () -> {
            int sent = 0;
            while (jdbc.sql("select count(*) from notification where try_at is not null").query(Integer.class).single() > 0) {
                sent += sending.send();
            }
            return sent;
        };
        List<Integer> shares = new ArrayList<>();
        for (var share : nodes.invokeAll(List.of(node, node, node))) {
            shares.add(share.get());
        }
        nodes.shutdown();

        List<String> came = SERVER.taken().stream().map(Taken::messageId).filter(new HashSet<>(left)::contains).toList();
        assertThat(came).doesNotHaveDuplicates().hasSize(1000);
        assertThat(shares).allSatisfy(share -> assertThat(share).isPositive());
        assertThat(people).allSatisfy(person -> assertThat(to(person)).extracting(Taken::messageId).containsExactlyElementsOf(
                left.stream().filter(mail -> left.indexOf(mail) % people.size() == people.indexOf(person)).toList()));
    }

    @Test
    void oneMailThatCanNeverBeWrittenKeepsNoneOfAThousandOthersBack() {
        UUID poison = mails.leave(mails.person("Poison"));
        jdbc.sql("update notification set plan_id = ? where id = ?").params(UUID.randomUUID(), poison).update();
        List<UUID> others = mails.leave(IntStream.range(0, 1000).mapToObj(one -> mails.person("Person" + one)).toList());
        int seenTo = 0;
        for (int now = sending.send(); now > 0; now = sending.send()) {
            seenTo += now;
        }

        assertThat(seenTo).as("each is tried once").isEqualTo(1001);
        assertThat(others).allSatisfy(mail -> assertThat(kept(mail).state()).isEqualTo(State.SENT));
        List<Duration> pauses = new ArrayList<>();
        while (kept(poison).state() == State.WAITING && pauses.size() < 4) {
            pauses.add(Duration.between(clock.instant(), kept(poison).tryAt()));
            clock.set(kept(poison).tryAt());
            assertThat(sending.send()).isOne();
        }
        assertThat(pauses).isSorted().doesNotHaveDuplicates().hasSize(4).startsWith(Duration.ofMinutes(1));
        jdbc.sql("update notification set plan_id = (select plan_id from notification where id = ?) where id = ?")
                .params(others.get(0), poison).update();
        clock.set(kept(poison).tryAt());
        sending.send();
        assertThat(kept(poison).state()).as("once it can be written").isEqualTo(State.SENT);
    }

    private List<UUID> take() {
        Instant now = MORNING.plusSeconds(1);
        return queue.take(UUID.randomUUID(), now, now.plus(MailBatch.CLAIM), 50).stream()
                .map(mail -> mail.notification().id()).toList();
    }

    private static List<Taken> to(Person person) {
        return SERVER.taken().stream().filter(mail -> mail.recipient().equals(person.email())).toList();
    }

    private Kept kept(UUID mail) {
        return notifications.get(mail);
    }
}
