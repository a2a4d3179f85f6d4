package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Start;
import org.followthrough.workflow.port.ClockMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The one test here in which the job executor runs. */
@OnEngine
@TestPropertySource(properties = {
    "follow-through.engine.run-jobs=true",
    "spring.datasource.url=jdbc:h2:mem:clock;DB_CLOSE_DELAY=-1"
})
@DirtiesContext
class EngineClockTest {

    @Autowired
    private ActionProcess process;
    @Autowired
    private ClockPorts ports;
    @Autowired
    private MovedByHand clock;
    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void putTheClockRight() {
        clock.move(clock.ahead.negated());
        events.publishEvent(new ClockMoved());
    }

    @Test
    void firesATimerWithinASecondOrTwoOfItsTime() {
        ActionId action = new ActionId(UUID.randomUUID());
        ports.willPlan(action, clock.instant().plusMillis(1_500));
        process.start(action, Start.OFFER, false);
        ports.willPlanNothing(action);
        await().atMost(Duration.ofSeconds(8)).until(() -> ports.escalationsOf(action) == 1);
    }

    @Test
    void firesWhatIsDueWhenTheClockIsMoved() {
        ActionId action = new ActionId(UUID.randomUUID());
        ports.willPlan(action, clock.instant().plus(Duration.ofDays(7)));
        process.start(action, Start.OFFER, false);
        ports.willPlanNothing(action);
        clock.move(Duration.ofDays(8));
        assertThat(ports.escalationsOf(action)).isZero();
        events.publishEvent(new ClockMoved());
        await().atMost(Duration.ofSeconds(8)).until(() -> ports.escalationsOf(action) == 1);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Movable {

        @Bean
        @Primary
        MovedByHand movedByHand() {
            return new MovedByHand();
        }
    }

    static final class MovedByHand extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void move(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Instants have no zone.");
        }
    }
}
