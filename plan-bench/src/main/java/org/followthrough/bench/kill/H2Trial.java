package org.followthrough.bench.kill;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.followthrough.bench.Product;

/**
 * The product on its file, killed at random instants while people work.
 *
 * <p>After every third kill three weeks pass before it is started again, so that it finds timers that are due; after the
 * others it is the product alone that opens the file.
 */
final class H2Trial {

    private static final String SAFE = "WRITE_DELAY=0";
    /** What H2 does by default, said in a way in which the product does not see it and refuse to start. */
    private static final String UNSAFE = "WRITE_DELAY=0;INIT=SET WRITE_DELAY 500";

    private final Path jar;
    private final Path folder;
    private final String url;

    private H2Trial(Path jar, Path folder, String delay) {
        this.jar = jar;
        this.folder = folder;
        this.url = "jdbc:h2:file:" + folder.resolve("data/follow-through").toAbsolutePath() + ";" + delay
                + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    static H2Trial asShipped(Path jar, Path folder) {
        return new H2Trial(jar, folder, SAFE);
    }

    static H2Trial control(Path jar, Path folder) {
        return new H2Trial(jar, folder, UNSAFE);
    }

    Verdict run(Extent extent) throws Exception {
        try (Trial trial = new Trial(jar, folder, extent.seed(), List.of("--spring.datasource.url=" + url))) {
            trial.people(this::open);
            Product product = trial.up();
            trial.begin();
            while (trial.goesOn(extent)) {
                trial.goOn(60);
                trial.kill(product);
                if (trial.kills() % 3 == 0) {
                    letWeeksPass();
                }
                product = trial.up();
            }
            trial.goOn(20);
            trial.rest();
            trial.stop(product);
            Verdict verdict = trial.verdict(this::open);
            trial.onceMore(verdict, this::open);
            return verdict;
        }
    }

    private void letWeeksPass() throws Exception {
        try (Connection database = open()) {
            Weeks.pass(database, 3);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url + ";IFEXISTS=TRUE");
    }
}
