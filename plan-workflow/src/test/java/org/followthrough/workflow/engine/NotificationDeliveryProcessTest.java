package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.followthrough.workflow.port.DeliverNotification.Outcome.DELIVERED;
import static org.followthrough.workflow.port.DeliverNotification.Outcome.HELD;
import static org.followthrough.workflow.port.DeliverNotification.Outcome.REFUSED;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.followthrough.workflow.application.outbound.MailProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnEngine
class NotificationDeliveryProcessTest {

    private final UUID mail = UUID.randomUUID();

    @Autowired
    private MailProcess process;
    @Autowired
    private MailPort port;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;

    @AfterEach
    void letTheClockRun() {
        ClockUtil.reset();
    }

    @Test
    void deliversAfterTheTransactionThatKeptTheMail() {
        port.willAnswer(mail, DELIVERED);
        process.start(mail);
        assertThat(port.attemptsFor(mail)).isZero();
        attempt();
        assertThat(port.attemptsFor(mail)).isOne();
        assertThat(running()).isFalse();
    }

    @Test
    void holdsAMailUntilItIsReleased() {
        port.willAnswer(mail, HELD, DELIVERED);
        process.start(mail);
        attempt();
        assertThat(job()).isNull();
        process.retry(mail);
        assertThat(job()).as("a retry does not release").isNull();
        process.release(mail);
        attempt();
        assertThat(running()).isFalse();
    }

    @Test
    void keepsARefusedMailUntilItIsRetried() {
        port.willAnswer(mail, REFUSED, DELIVERED);
        process.start(mail);
        attempt();
        assertThat(job()).isNull();
        process.release(mail);
        assertThat(job()).as("a release does not retry").isNull();
        process.retry(mail);
        attempt();
        assertThat(running()).isFalse();
    }

    @Test
    void givesUpAfterSixAttemptsAndSaysSo() {
        process.start(mail);
        failEveryAttempt();
        assertThat(port.attemptsFor(mail)).isEqualTo(NotificationDelivery.ATTEMPTS).isEqualTo(6);
        assertThat(port.reasonForGivingUp(mail)).isEqualTo("The mail server is down.");
        assertThat(incidents()).isOne();
    }

    @Test
    void waitsLongerAfterEachFailure() {
        process.start(mail);
        assertThat(failEveryAttempt()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1),
                Duration.ofHours(6), Duration.ofDays(1));
    }

    @Test
    void saysNothingOfGivingUpWhileAttemptsAreLeft() {
        process.start(mail);
        fail();
        assertThat(port.reasonForGivingUp(mail)).isNull();
        assertThat(incidents()).isZero();
    }

    @Test
    void retriesADeliveryThatWasGivenUp() {
        process.start(mail);
        failEveryAttempt();
        process.retry(mail);
        assertThat(incidents()).isZero();
        assertThat(job().getRetries()).isEqualTo(NotificationDelivery.ATTEMPTS);
        assertThat(job().getDuedate()).isBeforeOrEqualTo(ClockUtil.getCurrentTime());
        port.willAnswer(mail, DELIVERED);
        attempt();
        assertThat(running()).isFalse();
    }

    @Test
    void hurriesADeliveryThatWaitsForItsNextAttempt() {
        process.start(mail);
        fail();
        fail();
        process.retry(mail);
        assertThat(job().getDuedate()).isBeforeOrEqualTo(ClockUtil.getCurrentTime());
        assertThat(failEveryAttempt()).as("all intervals again").hasSize(5).startsWith(Duration.ofMinutes(1));
    }

    @Test
    void takesARetryOfADeliveredMailCalmly() {
        port.willAnswer(mail, DELIVERED);
        process.start(mail);
        attempt();
        process.retry(mail);
        process.release(mail);
        assertThat(port.attemptsFor(mail)).isOne();
    }

    private List<Duration> failEveryAttempt() {
        List<Duration> waits = new ArrayList<>();
        while (job().getRetries() > 0) {
            ClockUtil.setCurrentTime(Date.from(job().getDuedate().toInstant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)));
            fail();
            if (job().getRetries() > 0) {
                waits.add(Duration.between(ClockUtil.getCurrentTime().toInstant(), job().getDuedate().toInstant()));
            }
        }
        return waits;
    }

    private void fail() {
        assertThatIllegalStateException().isThrownBy(this::attempt);
    }

    private void attempt() {
        management.executeJob(job().getId());
    }

    private Job job() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(mail.toString()).list().stream()
                .flatMap(delivery -> management.createJobQuery().processInstanceId(delivery.getId()).list().stream())
                .findFirst()
                .orElse(null);
    }

    private boolean running() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(mail.toString()).count() > 0;
    }

    private long incidents() {
        return runtime.createIncidentQuery().list().stream()
                .filter(incident -> runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .processInstanceBusinessKey(mail.toString()).count() > 0)
                .count();
    }
}
