package org.followthrough.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.workflow.port.DeliverNotification;

/** Plays a mail server: what it was told to answer, one answer an attempt, and after that it is down. */
final class MailPort implements DeliverNotification {

    private final Map<UUID, Deque<Outcome>> answers = new HashMap<>();
    private final Map<UUID, Integer> attempts = new HashMap<>();
    private final Map<UUID, String> givenUp = new HashMap<>();

    void willAnswer(UUID notification, Outcome... outcomes) {
        answers.computeIfAbsent(notification, any -> new ArrayDeque<>()).addAll(List.of(outcomes));
    }

    int attemptsFor(UUID notification) {
        return attempts.getOrDefault(notification, 0);
    }

    String reasonForGivingUp(UUID notification) {
        return givenUp.get(notification);
    }

    @Override
    public Outcome deliver(UUID notification) {
        attempts.merge(notification, 1, Integer::sum);
        Deque<Outcome> left = answers.getOrDefault(notification, new ArrayDeque<>());
        if (left.isEmpty()) {
            throw new IllegalStateException("The mail server is down.");
        }
        return left.remove();
    }

    @Override
    public void givenUp(UUID notification, String reason) {
        givenUp.put(notification, reason);
    }
}
