package org.followthrough.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.followthrough.bench.Product;

/**
 * Two nodes on one PostgreSQL, one of them stopped amid its work for twice as long as the lease of a job, as a virtual machine
 * that is moved, and then going on where it stood. Nobody is escalated or written to twice.
 */
final class StoppedTrial {

    private static final int LEASE = 10;

    private final Path jar;
    private final Path folder;

    StoppedTrial(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    Verdict run(Extent extent) throws Exception {
        Random chance = new Random(extent.seed());
        try (Postgres postgres = new Postgres(Files.createDirectories(folder.resolve("postgres")));
                Trial trial = new Trial(jar, folder, extent.seed(), List.of("--spring.datasource.url=" + postgres.url(),
                        "--follow-through.engine.lease=" + LEASE + "s"))) {
            trial.people(postgres::open);
            Product[] nodes = {trial.up(), trial.up()};
            trial.begin();
            while (trial.goesOn(extent)) {
                Product stopped = nodes[chance.nextInt(2)];
                trial.goOn(40);
                Weeks.pass(postgres, 3);
                Thread.sleep(chance.nextInt(500));
                trial.killed();
                signal(stopped, "STOP");
                Thread.sleep(2_000 * LEASE);
                signal(stopped, "CONT");
            }
            trial.goOn(20);
            trial.rest();
            trial.stop(nodes[0]);
            trial.stop(nodes[1]);
            Verdict verdict = trial.verdict(postgres::open);
            trial.onceMore(verdict, postgres::open);
            return verdict;
        }
    }

    private static void signal(Product product, String signal) throws IOException, InterruptedException {
        int end = new ProcessBuilder("kill", "-" + signal, String.valueOf(product.pid())).inheritIO().start().waitFor();
        if (end != 0) {
            throw new IOException("kill -" + signal + " ended with " + end + ".");
        }
    }
}
