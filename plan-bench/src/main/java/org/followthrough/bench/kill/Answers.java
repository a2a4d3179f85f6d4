package org.followthrough.bench.kill;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.bench.kill.Caller.Answer;

/** What became of each request of people, at whichever node. */
final class Answers {

    private static final int REDIRECT = 300;
    private static final int MISTAKE = 400;
    private static final int SERVER_ERROR = 500;

    private final Map<URI, Integer> taken = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Set<URI> refusing = new HashSet<>();
    private int refusals;
    private int cut;

    synchronized void heard(URI node, String path, Answer answer) {
        if (answer.status() >= SERVER_ERROR) {
            failures.add(answer.status() + " of " + node + path);
        }
        if (answer.sent() && answer.status() >= REDIRECT && answer.status() < MISTAKE) {
            taken.merge(node, 1, Integer::sum);
        }
    }

    /** Nobody listened there, so that nothing was sent. */
    synchronized void refused(URI node) {
        refusing.add(node);
        refusals++;
    }

    /** Something was sent, and nothing came back, as where a node closes a connection that has been idle. */
    synchronized void cutOff() {
        cut++;
    }

    synchronized boolean hasRefused(URI node) {
        return refusing.contains(node);
    }

    /** A node listens there anew. */
    synchronized void forget(URI node) {
        refusing.remove(node);
    }

    /** How many forms these nodes have taken. */
    synchronized int taken(List<URI> nodes) {
        return nodes.stream().mapToInt(node -> taken.getOrDefault(node, 0)).sum();
    }

    synchronized int refusals() {
        return refusals;
    }

    /** Answers that say that the node could not do what it was asked. */
    synchronized List<String> failures() {
        return new ArrayList<>(failures);
    }

    synchronized int cut() {
        return cut;
    }
}
