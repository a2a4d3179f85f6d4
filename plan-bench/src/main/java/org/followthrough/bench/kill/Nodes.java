package org.followthrough.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Where the product answers now, as people know it: behind a load balancer, which sends each request to any node that is up
 * and to none that has refused a connection. They sign in once, and every node knows them.
 */
final class Nodes {

    private final List<URI> up = new CopyOnWriteArrayList<>();
    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();
    private final Answers answers = new Answers();

    void add(URI node) {
        answers.forget(node);
        up.add(node);
    }

    void remove(URI node) {
        up.remove(node);
    }

    boolean areAllGone() {
        return answering().isEmpty();
    }

    /**
     * Somebody, signed in.
     *
     * @throws IOException if no node is up, or the one that was asked did not answer
     */
    Caller visit(Cast.Member member) throws IOException {
        List<URI> choice = answering();
        if (choice.isEmpty()) {
            throw new IOException("No node is up.");
        }
        URI node = choice.get(ThreadLocalRandom.current().nextInt(choice.size()));
        Caller known = signedIn.get(member.email());
        if (known != null) {
            return known.at(node);
        }
        Caller visitor = new Caller(node, answers).signIn(member.email(), Cast.PASSWORD);
        signedIn.put(member.email(), visitor);
        return visitor;
    }

    private List<URI> answering() {
        return up.stream().filter(node -> !answers.hasRefused(node)).toList();
    }

    void forget(Caller visitor) {
        signedIn.values().removeIf(visitor::isSameBrowser);
    }

    Answers answers() {
        return answers;
    }

    /** Gives a node that has just gone a moment. */
    static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(50);
    }
}
