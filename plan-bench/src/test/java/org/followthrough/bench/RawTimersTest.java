package org.followthrough.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine alone has the indexes that its tables have in the product. */
class RawTimersTest {

    private static final Path MIGRATIONS = Path.of("../plan-workflow/src/main/resources/db/migration");
    private static final Pattern OF_THE_ENGINE = Pattern.compile("drop index act_|create index \\w+ on act_");

    @Test
    void namesEveryMigrationThatChangesThem() throws IOException {
        try (Stream<Path> files = Stream.concat(
                Files.list(MIGRATIONS.resolve("common")), Files.list(MIGRATIONS.resolve("postgresql")))) {
            List<String> changing = files.filter(RawTimersTest::changesThem)
                    .map(file -> file.getFileName().toString().replace(".sql", "")).toList();
            assertThat(RawTimers.INDEXES).containsExactlyInAnyOrderElementsOf(changing);
        }
    }

    @Test
    void startsWithThem() throws Exception {
        try (RawTimers timers = RawTimers.asTheProductSetsIt("action-lifecycle");
                Statement statement = timers.database().createStatement();
                ResultSet found = statement.executeQuery("select count(*) filter (where indexname = 'ft_job_due'), "
                        + "count(*) filter (where indexname = 'act_idx_hi_incident_end_time') from pg_indexes")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isOne();
            assertThat(found.getInt(2)).isZero();
        }
    }

    private static boolean changesThem(Path file) {
        try {
            return OF_THE_ENGINE.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
