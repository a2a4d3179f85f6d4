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
import org.followthrough.workflow.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it writes the daily mails writes each of them once all the same, after it is back. */
class KilledInTheMorningTest {

    private static final String MAILS = "select count(*) from notification where kind = 'DIGEST'";
    private static final String WRITTEN = "select count(*) from digest where written_at is not null";

    @TempDir private Path folder;

    @Test
    @Timeout(180)
    void writesEachMailOnceWhenItIsBack() throws Exception {
        Process first = ChildProcess.start(DigestsInChild.class, url(), "2026-11-02T07:00:00Z", "gather");
        waitFor(first, DigestsInChild.SOME);
        first.destroyForcibly().waitFor();
        int before = count(WRITTEN);
        assertThat(before).as("killed in the middle").isLessThan(DigestsInChild.PEOPLE);
        assertThat(count(MAILS)).isEqualTo(before);

        Process again = ChildProcess.start(DigestsInChild.class, url(), "2026-11-02T07:05:00Z");
        waitFor(again, DigestsInChild.DONE);
        again.destroyForcibly().waitFor();

        assertThat(count(WRITTEN)).isEqualTo(DigestsInChild.PEOPLE);
        assertThat(count(MAILS)).isEqualTo(DigestsInChild.PEOPLE);
        assertThat(count("select count(distinct recipient) from notification where kind = 'DIGEST'"))
                .isEqualTo(DigestsInChild.PEOPLE);
    }

    private static void waitFor(Process child, String line) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        String heard = said.readLine();
        while (heard != null && !heard.equals(line)) {
            heard = said.readLine();
        }
        assertThat(heard).isEqualTo(line);
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("mornings") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
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
