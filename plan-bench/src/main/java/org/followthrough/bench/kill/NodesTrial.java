package org.followthrough.bench.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.followthrough.bench.Product;

/**
 * Two nodes on one PostgreSQL, one of them killed after three weeks have passed and made rungs come due on both: at a random
 * instant within half a second, or as soon as it holds timers, so that there is something for the other to take up. After the
 * last kill, which is one of these, people go home: whoever takes an action further takes its timers away as well.
 */
final class NodesTrial {

    private final Path jar;
    private final Path folder;
    private final String lease;
    private int started;

    private NodesTrial(Path jar, Path folder, String lease) {
        this.jar = jar;
        this.folder = folder;
        this.lease = lease;
    }

    static NodesTrial asShipped(Path jar, Path folder) {
        return new NodesTrial(jar, folder, "60s");
    }

    /** With the engine's own lease of a job. */
    static NodesTrial control(Path jar, Path folder) {
        return new NodesTrial(jar, folder, "5m");
    }

    Verdict run(Extent extent) throws Exception {
        Random chance = new Random(extent.seed());
        try (Postgres postgres = new Postgres(Files.createDirectories(folder.resolve("postgres")));
                Trial trial = new Trial(jar, folder, extent.seed(), List.of("--spring.datasource.url=" + postgres.url(),
                        "--follow-through.engine.lease=" + lease));
                DeadNodes dead = new DeadNodes(postgres)) {
            trial.people(postgres::open);
            String[] names = {name(), name()};
            Product[] nodes = {trial.up(setting(names[0])), trial.up(setting(names[1]))};
            trial.begin();
            while (trial.goesOn(extent)) {
                int killed = chance.nextInt(2);
                trial.goOn(40);
                Weeks.pass(postgres, 3);
                if (trial.isTheLast(extent) || chance.nextBoolean()) {
                    killed = dead.holding(names);
                } else {
                    Thread.sleep(chance.nextInt(500));
                }
                trial.kill(nodes[killed]);
                dead.add(names[killed]);
                if (!trial.goesOn(extent)) {
                    trial.goHome();
                }
                names[killed] = name();
                nodes[killed] = trial.up(setting(names[killed]));
            }
            dead.await();
            trial.rest();
            trial.stop(nodes[0]);
            trial.stop(nodes[1]);
            Verdict verdict = trial.verdict(postgres::open);
            dead.say(verdict);
            trial.onceMore(verdict, postgres::open);
            return verdict;
        }
    }

    /** A node has another name each time it starts, so that what it held when it was killed is told from what it takes now. */
    private String name() {
        started++;
        return "node-" + started;
    }

    private static String setting(String name) {
        return "--follow-through.engine.node=" + name;
    }
}
