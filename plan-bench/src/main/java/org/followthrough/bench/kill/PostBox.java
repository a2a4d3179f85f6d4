package org.followthrough.bench.kill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.subethamail.smtp.server.SMTPServer;

/** The mail server of the trial, in its own process: it keeps which mail it has taken, for whom, and between which kills. */
final class PostBox implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@");

    private final SMTPServer server;
    private final List<Taken> taken = new ArrayList<>();
    private int kills;
    private long last = System.nanoTime();

    /**
     * A mail that was taken.
     *
     * @param id    what stands before the @ of its Message-ID
     * @param kills how many kills there had been
     */
    record Taken(String id, String recipient, int kills) {
    }

    PostBox() {
        this.server = SMTPServer.port(0)
                .messageHandler((context, from, to, data) -> take(to, new String(data, StandardCharsets.UTF_8)))
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    private synchronized void take(String recipient, String mail) {
        Matcher id = ID.matcher(mail);
        taken.add(new Taken(id.find() ? id.group(1) : "", recipient, kills));
        last = System.nanoTime();
    }

    synchronized void killed() {
        kills++;
    }

    /** How long nothing has come. */
    synchronized Duration quiet() {
        return Duration.ofNanos(System.nanoTime() - last);
    }

    synchronized List<Taken> taken() {
        return new ArrayList<>(taken);
    }

    /** How often mails came once more, by the kill that came after they had first been taken. */
    Map<Integer, Integer> repeated() {
        Map<Integer, Integer> repeated = new TreeMap<>();
        taken().stream().collect(Collectors.groupingBy(Taken::id)).values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> repeated.merge(same.get(0).kills() + 1, same.size() - 1, Integer::sum));
        return repeated;
    }

    @Override
    public void close() {
        server.stop();
    }
}
