package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.notification.Notification;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.application.outbound.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The workflow as the product wires it, with a clock, an outbox and an evidence register that a test holds in hand. */
@WiredWithoutChores
class WorkflowUnderTest {

    @Bean
    @Primary
    ClockInHand clockInHand() {
        return new ClockInHand(Instant.parse("2026-11-02T09:00:00Z"));
    }

    @Bean
    @Primary
    KeptMails keptMails() {
        return new KeptMails();
    }

    @Bean
    @Primary
    CountedEvidence countedEvidence() {
        return new CountedEvidence();
    }

    /** An outbox that keeps what it is given. */
    static class KeptMails implements Outbox {

        private final List<Notification> mails = new ArrayList<>();

        @Override
        public synchronized void put(List<Notification> notifications) {
            mails.addAll(notifications);
        }

        synchronized List<Notification> take() {
            List<Notification> taken = List.copyOf(mails);
            mails.clear();
            return taken;
        }
    }

    /** A register in which a test writes how much evidence there is. */
    static class CountedEvidence implements EvidenceRegister {

        private final Map<ActionId, Integer> counts = new HashMap<>();

        void add(ActionId action) {
            counts.merge(action, 1, Integer::sum);
        }

        /** A new cycle begins without evidence. */
        void forget(ActionId action) {
            counts.remove(action);
        }

        @Override
        public void add(Evidence evidence) {
            add(evidence.action());
        }

        @Override
        public List<Evidence> of(ActionId action) {
            return List.of();
        }

        @Override
        public Optional<Evidence> find(ActionId action, UUID evidence) {
            return Optional.empty();
        }

        @Override
        public int pieces(ActionId action, int cycle) {
            return counts.getOrDefault(action, 0);
        }

        @Override
        public List<String> files() {
            return List.of();
        }
    }

    /** A clock that a test moves. */
    static class ClockInHand extends Clock {

        private Instant now;

        ClockInHand(Instant now) {
            this.now = now;
        }

        void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
