package org.followthrough.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Where the product answers now, as people know it: they take any node that is up, and sign in where they are not. */
final class Nodes {

    private final List<URI> up = new CopyOnWriteArrayList<>();
    private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();

    void add(URI node) {
        up.add(node);
    }

    void remove(URI node) {
        up.remove(node);
        signedIn.keySet().removeIf(key -> key.startsWith(node.toString()));
    }

    boolean areAllGone() {
        return up.isEmpty();
    }

    /**
     * Somebody, signed in.
     *
     * @throws IOException if no node is up, or the one that was asked did not answer
     */
    Caller visit(Cast.Member member) throws IOException {
        List<URI> choice = List.copyOf(up);
        if (choice.isEmpty()) {
            throw new IOException("No node is up.");
        }
        URI node = choice.get(ThreadLocalRandom.current().nextInt(choice.size()));
        String key = node + " " + member.email();
        Caller known = signedIn.get(key);
        if (known != null) {
            return known;
        }
        Caller visitor = new Caller(node).signIn(member.email(), Cast.PASSWORD);
        signedIn.put(key, visitor);
        return visitor;
    }

    void forget(Caller visitor) {
        signedIn.values().removeIf(known -> known == visitor);
    }

    /** Gives a node that has just gone a moment. */
    static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(50);
    }
}
