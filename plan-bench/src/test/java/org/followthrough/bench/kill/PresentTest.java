package org.followthrough.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger is not blind: it sees what is lost, what nobody asked for, and what is there twice. */
class PresentTest {

    private static final List<String> TABLES = List.of(
            "create table plan_import (file_name varchar(300))",
            "create table plan (id integer, number integer, title varchar(500), published_at timestamp with time zone)",
            "create table action (plan_id integer, number varchar(40), accepted_at timestamp with time zone)",
            "create table progress_update (wording varchar(500))",
            "create table evidence (title varchar(300))",
            "create table action_step (wording varchar(500))");

    @TempDir
    Path folder;

    private Connection database;
    private Ledger ledger;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = DriverManager.getConnection("jdbc:h2:mem:");
        for (String table : TABLES) {
            Rows.change(database, table);
        }
        ledger = new Ledger(folder.resolve("ledger.txt"));
    }

    @AfterEach
    void close() throws SQLException, IOException {
        ledger.close();
        database.close();
    }

    @Test
    void findsWhatWasAcknowledgedAndIsNotThere() throws Exception {
        ledger.attempted("report-1");
        ledger.acknowledged("report-1");
        ledger.attempted("publish-7");
        ledger.acknowledged("publish-7");
        Rows.change(database, "insert into plan values (1, 7, 'save-2', null)");

        assertThat(new Present(database).lost(ledger)).containsExactly("publish-7", "report-1");
    }

    @Test
    void findsWhatNobodyAskedFor() throws Exception {
        ledger.attempted("report-1");
        Rows.change(database, "insert into progress_update values ('report-1'), ('report-2'), ('The lanterns were lit.')");

        assertThat(new Present(database).phantom(ledger)).containsExactly("report-2");
    }

    @Test
    void findsWhatIsThereTwice() throws Exception {
        Rows.change(database, "insert into action_step values ('submit-1'), ('submit-1'), ('submit-2')");

        assertThat(new Present(database).twice()).containsExactly("submit-1");
    }

    @Test
    void leavesOpenWhatWasAskedForInTheInstantOfTheKill() throws Exception {
        ledger.attempted("accept-7/A1.1");
        ledger.attempted("accept-7/A1.2");
        Rows.change(database, "insert into plan values (1, 7, 'The harbour', current_timestamp)");
        Rows.change(database, "insert into action values (1, 'A1.1', current_timestamp), (1, 'A1.2', null)");
        ledger.attempted("publish-7");

        Present present = new Present(database);

        assertThat(present.lost(ledger)).isEmpty();
        assertThat(present.phantom(ledger)).isEmpty();
    }

    @Test
    void isOnDiskBeforeAnythingElseHappens() throws Exception {
        ledger.attempted("submit-1");

        assertThat(Files.readAllLines(folder.resolve("ledger.txt"))).containsExactly("attempted submit-1");
        ledger.acknowledged("submit-1");
        assertThat(Files.readAllLines(folder.resolve("ledger.txt")))
                .containsExactly("attempted submit-1", "acknowledged submit-1");
    }
}
