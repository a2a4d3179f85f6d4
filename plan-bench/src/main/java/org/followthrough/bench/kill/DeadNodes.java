package org.followthrough.bench.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches how long the jobs that nodes held when they were killed stand still, until others have taken them up. */
final class DeadNodes implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int EVERY = 100;
    private static final int INSTANT = 2;
    private static final int SEVERAL = 4;

    private final Postgres postgres;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Held> standing = new ArrayList<>();
    private final List<Duration> stood = new ArrayList<>();
    private int jobs;

    DeadNodes(Postgres postgres) {
        this.postgres = postgres;
        clock.scheduleWithFixedDelay(this::look, EVERY, EVERY, TimeUnit.MILLISECONDS);
    }

    /** A node that held jobs when it was killed. */
    private record Held(String node, long since) {

        Duration time() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    /** Which of the nodes holds several jobs, more than it is done with in an instant; any where none does for ten seconds. */
    int holding(String... nodes) throws SQLException, InterruptedException {
        long from = System.nanoTime();
        int looks = 0;
        while (heldBy(nodes[looks % nodes.length]) < SEVERAL && System.nanoTime() - from < PATIENCE.toNanos()) {
            looks++;
            Thread.sleep(INSTANT);
        }
        return looks % nodes.length;
    }

    /** Somebody killed this node. */
    synchronized void add(String node) throws SQLException {
        int held = heldBy(node);
        if (held > 0) {
            jobs += held;
            standing.add(new Held(node, System.nanoTime()));
        }
    }

    /** Where the database does not answer it is asked again at the next look. */
    private synchronized void look() {
        standing.removeIf(this::isOver);
    }

    private boolean isOver(Held held) {
        try {
            boolean over = heldBy(held.node()) == 0 || held.time().compareTo(LONGEST) > 0;
            if (over) {
                stood.add(held.time());
            }
            return over;
        } catch (SQLException unanswered) {
            return false;
        }
    }

    private int heldBy(String node) throws SQLException {
        try (Connection database = postgres.open()) {
            return Rows.column(database, "select id_ from act_ru_job where lock_owner_ = ?", node).size();
        }
    }

    /** Until no job waits for a dead node, or has waited for three minutes. */
    void await() throws InterruptedException {
        while (stillStanding()) {
            Thread.sleep(EVERY);
        }
    }

    private synchronized boolean stillStanding() {
        return !standing.isEmpty();
    }

    synchronized void say(Verdict verdict) {
        verdict.say("kills that left jobs held", stood.size());
        verdict.say("jobs held by a dead node", jobs);
        verdict.takenUp(stood.stream().max(Duration::compareTo).orElse(Duration.ZERO));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
