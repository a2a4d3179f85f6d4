package org.followthrough.bench.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.followthrough.bench.Product;

/**
 * Two nodes on one PostgreSQL, one of them killed at random instants, half a second or less after three weeks have passed
 * and made rungs come due on both.
 */
final class NodesTrial {

    private final Path jar;
    private final Path folder;
    private final List<Duration> resumed = new ArrayList<>();
    private int held;

    NodesTrial(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    Verdict run(Extent extent) throws Exception {
        Random chance = new Random(extent.seed());
        try (Postgres postgres = new Postgres(Files.createDirectories(folder.resolve("postgres")));
                Trial trial = new Trial(jar, folder, extent.seed(), List.of("--spring.datasource.url=" + postgres.url()))) {
            trial.people(postgres::open);
            Product[] nodes = {trial.up(name(0)), trial.up(name(1))};
            trial.begin();
            while (trial.goesOn(extent)) {
                int killed = chance.nextInt(2);
                trial.goOn(40);
                letWeeksPass(postgres);
                Thread.sleep(chance.nextInt(500));
                trial.kill(nodes[killed]);
                List<String> jobs = heldBy(postgres, killed);
                long from = System.nanoTime();
                Product next = trial.launch(name(killed));
                watch(postgres, jobs, killed, from);
                nodes[killed] = trial.ready(next);
            }
            trial.goOn(20);
            trial.rest();
            trial.stop(nodes[0]);
            trial.stop(nodes[1]);
            Verdict verdict = trial.verdict(postgres::open);
            resumed(verdict);
            trial.onceMore(verdict, postgres::open);
            return verdict;
        }
    }

    private static String name(int node) {
        return "--follow-through.engine.node=" + node(node);
    }

    private static String node(int node) {
        return "node-" + node;
    }

    private static void letWeeksPass(Postgres postgres) throws SQLException {
        try (Connection database = postgres.open()) {
            Weeks.pass(database, 3);
        }
    }

    /** The jobs that a dead node had taken. */
    private static List<String> heldBy(Postgres postgres, int node) throws SQLException {
        try (Connection database = postgres.open()) {
            return Rows.column(database, "select id_ from act_ru_job where lock_owner_ = ?", node(node));
        }
    }

    /** Waits until the dead node holds none of its jobs any longer, while the other works and it starts again. */
    private void watch(Postgres postgres, List<String> jobs, int node, long from) throws Exception {
        if (jobs.isEmpty()) {
            return;
        }
        held += jobs.size();
        List<String> left = new ArrayList<>(jobs);
        while (!left.isEmpty() && System.nanoTime() - from < Duration.ofMinutes(3).toNanos()) {
            Thread.sleep(100);
            left.retainAll(heldBy(postgres, node));
        }
        resumed.add(Duration.ofNanos(System.nanoTime() - from));
    }

    private void resumed(Verdict verdict) {
        Duration longest = resumed.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        verdict.say("kills that left jobs held", resumed.size());
        verdict.say("jobs held by a dead node", held);
        verdict.mustHold("seconds until they were taken up, longest", longest.compareTo(Duration.ofSeconds(90)) <= 0,
                Verdict.seconds(longest));
    }
}
