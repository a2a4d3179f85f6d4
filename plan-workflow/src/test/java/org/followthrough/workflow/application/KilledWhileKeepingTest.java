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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.workflow.ChildProcess;
import org.followthrough.workflow.shelf.DyingDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R16: a process that dies while it keeps a file leaves litter at worst, and never a row without its file. */
class KilledWhileKeepingTest {

    private static final int KILLED = 137;

    @TempDir private static Path prepared;
    private static List<String> ownerAndPlan;

    @TempDir private Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        Process child = ChildProcess.start(EvidenceInChild.class, url(prepared), prepared.resolve("shelf").toString());
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        ownerAndPlan = List.of(said.strip().split(" "));
    }

    @ParameterizedTest
    @CsvSource({"moved, 0, 1", "row, 0, 1", "committed, 1, 1"})
    void neverLeavesARowWithoutItsFile(String step, int rows, int files) throws Exception {
        Files.copy(prepared.resolve("plans.mv.db"), folder.resolve("plans.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        Process child = ChildProcess.start(List.of("-D" + DyingDisk.STEP + "=" + step), EvidenceInChild.class,
                url(folder), folder.resolve("shelf").toString(), ownerAndPlan.get(0), ownerAndPlan.get(1));
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(said).isEqualTo(KILLED);
        assertThat(hashes()).hasSize(rows).allSatisfy(hash -> assertThat(place(hash)).hasContent(EvidenceInChild.CONTENT));
        assertThat(kept()).hasSize(files).allSatisfy(file -> assertThat(file).hasContent(EvidenceInChild.CONTENT));
    }

    @ParameterizedTest
    @CsvSource({"written, 0, 0", "forced, 0, 0", "names forced, 0, 0"})
    @EnabledIfSystemProperty(named = "measure", matches = "true")
    void leavesNothingButLitterBeforeThat(String step, int rows, int files) throws Exception {
        neverLeavesARowWithoutItsFile(step, rows, files);
    }

    private Path place(String hash) {
        return folder.resolve("shelf").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("shelf"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .toList();
        }
    }

    private List<String> hashes() throws SQLException {
        List<String> hashes = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url(folder));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sha256 from evidence")) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("plans") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
