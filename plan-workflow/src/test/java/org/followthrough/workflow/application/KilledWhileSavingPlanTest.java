package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.followthrough.workflow.ChildProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R24: a process that dies at any row of a plan that it saves leaves nothing of it, and it can be saved afterwards. */
class KilledWhileSavingPlanTest {

    private static final int KILLED = 137;

    @TempDir private static Path prepared;
    private static String lead;
    private static String document;

    @TempDir private Path folder;

    @BeforeAll
    static void upload() throws Exception {
        Process child = ChildProcess.start(SavePlanInChild.class, url(prepared));
        String said = said(child);
        assertThat(child.waitFor()).as(said).isZero();
        lead = said.strip().split(" ")[0];
        document = said.strip().split(" ")[1];
    }

    @ParameterizedTest
    @CsvSource("action 137")
    void leavesNothingOfThePlanAndSavesItAfterwards(String row) throws Exception {
        Files.copy(prepared.resolve("plans.mv.db"), folder.resolve("plans.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        Map<String, Integer> before = rows();

        Process killed = ChildProcess.start(List.of("-D" + DyingRow.ROW + "=" + row), SavePlanInChild.class,
                url(folder), lead, document);
        String lastWords = said(killed);
        assertThat(killed.waitFor()).as(lastWords).isEqualTo(KILLED);
        assertThat(rows()).isEqualTo(before).containsEntry("saved imports", 0);

        Process again = ChildProcess.start(SavePlanInChild.class, url(folder), lead, document);
        assertThat(said(again)).contains("Accepted[result=2]");
        assertThat(again.waitFor()).isZero();
        Map<String, Integer> after = new TreeMap<>(before);
        after.merge("plan", 1, Integer::sum);
        after.merge("issue", SavePlanInChild.ROWS, Integer::sum);
        after.merge("person", 20, Integer::sum);
        after.merge("action", SavePlanInChild.ROWS, Integer::sum);
        after.merge("action_owner", SavePlanInChild.ROWS, Integer::sum);
        after.merge("trail", 1, Integer::sum);
        after.put("saved imports", 1);
        assertThat(rows()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"plan 1", "person 7", "issue 211", "action 1", "action 300", "action_owner 42", "trail 1"})
    @EnabledIfSystemProperty(named = "measure", matches = "true")
    void doesSoAtEveryTable(String row) throws Exception {
        leavesNothingOfThePlanAndSavesItAfterwards(row);
    }

    private static String said(Process child) throws IOException {
        return new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Map<String, Integer> rows() throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url(folder));
                Statement statement = connection.createStatement()) {
            for (String table : SavePlanInChild.TABLES) {
                rows.put(table, count(statement, table));
            }
            rows.put("saved imports", count(statement, "plan_import where plan_id is not null"));
        }
        return rows;
    }

    private static int count(Statement statement, String what) throws SQLException {
        try (ResultSet counted = statement.executeQuery("select count(*) from " + what)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("plans") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
