package org.followthrough.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.bench.Product;

/** One node on a PostgreSQL that is killed, with every process of it, at random instants while people work. */
final class PostgresTrial {

    private static final int OK = 200;

    private final Path jar;
    private final Path folder;
    private final boolean control;
    private final List<Duration> back = new ArrayList<>();
    private int down;

    private PostgresTrial(Path jar, Path folder, boolean control) {
        this.jar = jar;
        this.folder = folder;
        this.control = control;
    }

    static PostgresTrial asDocumented(Path jar, Path folder) {
        return new PostgresTrial(jar, folder, false);
    }

    /** With a PostgreSQL that answers before it writes. */
    static PostgresTrial control(Path jar, Path folder) {
        return new PostgresTrial(jar, folder, true);
    }

    Verdict run(Extent extent) throws Exception {
        try (Postgres postgres = new Postgres(Files.createDirectories(folder.resolve("postgres")));
                Trial trial = new Trial(jar, folder, extent.seed(), List.of("--spring.datasource.url=" + postgres.url()))) {
            trial.people(postgres::open);
            Product product = trial.up();
            if (control) {
                postgres.answerBeforeItWrites();
            }
            trial.begin();
            while (trial.goesOn(extent)) {
                Weeks.pass(postgres, 1);
                trial.goOn(40);
                trial.killed();
                postgres.kill();
                down += isReady(product.address()) ? 0 : 1;
                postgres.startAgain();
                back.add(untilReady(product.address()));
            }
            trial.goOn(20);
            trial.rest();
            trial.stop(product);
            postgres.answerAfterItHasWritten();
            Verdict verdict = trial.verdict(postgres::open);
            verdict.mustHold("kills at which the node said that it is down", down == trial.kills(), String.valueOf(down));
            Duration longest = back.stream().max(Duration::compareTo).orElseThrow();
            verdict.mustHold("seconds until it said that it is up again, longest",
                    longest.compareTo(Duration.ofSeconds(30)) <= 0, Verdict.seconds(longest));
            trial.onceMore(verdict, postgres::open);
            return verdict;
        }
    }

    private static boolean isReady(URI node) {
        try {
            return new Caller(node).get("/actuator/health").status() == OK;
        } catch (IOException silent) {
            return false;
        }
    }

    private static Duration untilReady(URI node) throws InterruptedException {
        long from = System.nanoTime();
        while (!isReady(node)) {
            if (System.nanoTime() - from > Duration.ofMinutes(2).toNanos()) {
                throw new IllegalStateException("The node has not come back in two minutes.");
            }
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
