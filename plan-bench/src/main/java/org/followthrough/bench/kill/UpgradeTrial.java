package org.followthrough.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.bench.Product;

/**
 * Two nodes of the version before on one PostgreSQL, each stopped as an operator does while people are at both, and started
 * again as the new version; then back and forth, so that both versions work side by side on the newer schema.
 */
final class UpgradeTrial {

    /** Which node is stopped next, and whether the new version takes its place; after that it begins again. */
    private static final List<Turn> COURSE = List.of(new Turn(0, true), new Turn(1, true), new Turn(1, false),
            new Turn(1, true), new Turn(0, false), new Turn(1, false));
    private static final int WEEKS = 3;

    private final Path before;
    private final Path jar;
    private final Path folder;
    private final boolean control;
    private final List<URI> older = new ArrayList<>();
    private final List<URI> newer = new ArrayList<>();
    private final List<Duration> stops = new ArrayList<>();
    private long deployedBeside;
    private long deployedAlone;
    private int refusedEarly;

    private UpgradeTrial(Path before, Path jar, Path folder, boolean control) {
        this.before = before;
        this.jar = jar;
        this.folder = folder;
        this.control = control;
    }

    static UpgradeTrial asShipped(Path before, Path jar, Path folder) {
        return new UpgradeTrial(before, jar, folder, false);
    }

    /** With a column that must be filled and that the version before does not know. */
    static UpgradeTrial control(Path before, Path jar, Path folder) {
        return new UpgradeTrial(before, jar, folder, true);
    }

    private record Turn(int node, boolean forward) {
    }

    /** A node, and whether it is of the new version. */
    private record Node(Product product, boolean isNew) {
    }

    Verdict run(Extent extent) throws Exception {
        try (Postgres postgres = new Postgres(Files.createDirectories(folder.resolve("postgres")));
                Trial trial = new Trial(jar, folder, extent.seed(), List.of("--spring.datasource.url=" + postgres.url()))) {
            trial.people(before, postgres::open);
            Node[] nodes = {up(trial, false), up(trial, false)};
            trial.begin();
            work(trial, postgres);
            int onOlderSchema = trial.answers().taken(older);
            while (trial.goesOn(extent)) {
                Turn turn = COURSE.get(trial.kills() % COURSE.size());
                long deployed = deployments(postgres);
                stop(trial, nodes[turn.node()].product());
                nodes[turn.node()] = up(trial, turn.forward());
                takeAway(postgres);
                work(trial, postgres);
                count(deployments(postgres) - deployed, nodes[0].isNew() == nodes[1].isNew());
            }
            trial.rest();
            trial.stop(nodes[0].product());
            trial.stop(nodes[1].product());
            Verdict verdict = trial.verdict(postgres::open);
            verdict.answers(trial.answers());
            say(verdict, trial.answers(), onOlderSchema);
            trial.onceMore(verdict, postgres::open);
            return verdict;
        }
    }

    private Node up(Trial trial, boolean isNew) throws IOException {
        Product product = isNew ? trial.up(jar, named("new")) : trial.up(before, named("before"));
        (isNew ? newer : older).add(product.address());
        return new Node(product, isNew);
    }

    private void stop(Trial trial, Product product) throws IOException {
        refusedEarly += trial.answers().hasRefused(product.address()) ? 1 : 0;
        long from = System.nanoTime();
        trial.stopAmidWork(product);
        stops.add(Duration.ofNanos(System.nanoTime() - from));
    }

    /** PostgreSQL knows by this name which version asks. */
    private static String named(String version) {
        return "--spring.datasource.hikari.data-source-properties.ApplicationName=" + version;
    }

    private static void work(Trial trial, Postgres postgres) throws Exception {
        for (int week = 0; week < WEEKS; week++) {
            trial.goOn(200);
            Weeks.pass(postgres, 1);
        }
    }

    private static long deployments(Postgres postgres) throws SQLException {
        try (Connection database = postgres.open()) {
            return Rows.count(database, "act_re_deployment");
        }
    }

    private void count(long deployments, boolean alone) {
        deployedAlone += alone ? deployments : 0;
        deployedBeside += alone ? 0 : deployments;
    }

    /** Only the new version fills the column; to the one before it is as one that was taken away. */
    private void takeAway(Postgres postgres) throws SQLException {
        if (control) {
            try (Connection database = postgres.open()) {
                Rows.change(database, "alter table progress_update add column if not exists told_by varchar(60) "
                        + "default nullif(current_setting('application_name'), 'before') not null");
            }
        }
    }

    private void say(Verdict verdict, Answers answers, int onOlderSchema) {
        verdict.say("forms taken by the version before, on its schema", onOlderSchema);
        int onNewerSchema = answers.taken(older) - onOlderSchema;
        verdict.mustHold("forms taken by the version before, on the newer schema", onNewerSchema > 0, String.valueOf(onNewerSchema));
        int byNew = answers.taken(newer);
        verdict.mustHold("forms taken by the new version", byNew > 0, String.valueOf(byNew));
        verdict.mustBeNone("deployments of models while both versions ran", deployedBeside, deployedBeside);
        verdict.say("deployments of models while one version ran", deployedAlone);
        verdict.mustBeNone("nodes that refused people before they were stopped", refusedEarly, refusedEarly);
        verdict.say("seconds until a node has stopped, longest", Verdict.seconds(stops.stream().max(Duration::compareTo).orElseThrow()));
    }
}
