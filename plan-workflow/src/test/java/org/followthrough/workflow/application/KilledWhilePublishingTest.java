package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.followthrough.workflow.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies while it publishes leaves a plan that is live as a whole, or not at all. */
class KilledWhilePublishingTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {40, 400})
    void leavesNothingOrEverything(long milliseconds) throws Exception {
        Process child = ChildProcess.start(PublishInChild.class, url());
        waitFor(child, PublishInChild.BEGINS);
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        child.destroyForcibly().waitFor();

        int live = count("select count(*) from plan where title = 'Many' and published_at is not null");
        int each = live * PublishInChild.ACTIONS;
        assertThat(count("select count(*) from plan where title = 'Many'")).isEqualTo(1);
        assertThat(count("select count(*) from action where offered_at is not null")).isEqualTo(each);
        assertThat(running("action-lifecycle")).isEqualTo(each);
        assertThat(count("select count(*) from desk_clock where kind = 'accept-offer'")).isEqualTo(each);
        assertThat(count("select count(*) from trail where act = 'published'")).isEqualTo(each);
    }

    @Test
    void wouldSeeAPlanThatIsLive() throws Exception {
        Process child = ChildProcess.start(PublishInChild.class, url());
        waitFor(child, "published");
        child.destroyForcibly().waitFor();

        assertThat(running("action-lifecycle")).isEqualTo(PublishInChild.ACTIONS);
        assertThat(count("select count(*) from desk_clock")).isEqualTo(PublishInChild.ACTIONS);
    }

    private static void waitFor(Process child, String line) throws IOException {
        BufferedReader said = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String heard = said.readLine(); heard != null; heard = said.readLine()) {
            if (heard.equals(line)) {
                return;
            }
            all.append(heard).append('\n');
        }
        throw new AssertionError("The child never said \"" + line + "\" but:\n" + all);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("plans") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private int running(String model) throws SQLException {
        return count("select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and PROC_DEF_ID_ like '" + model
                + ":%'");
    }

    private int count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
