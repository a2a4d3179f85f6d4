package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseFailureAnalyzerTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatTheFileIsInUse() {
        Path file = folder.resolve("follow-through");
        try (MVStore other = MVStore.open(file + ".mv.db")) {
            assertThat(other.isClosed()).isFalse();
            FailureAnalysis analysis = analysisOf(catchThrowable(() -> DriverManager.getConnection("jdbc:h2:file:" + file)));
            assertThat(analysis.getDescription())
                    .isEqualTo("The database file is in use: another Follow-through is running on it.");
            assertThat(analysis.getAction()).isEqualTo("Stop that one first, or start this one in another folder.");
        }
    }

    @Test
    void saysThatPostgresqlCannotBeReached() {
        FailureAnalysis analysis = analysisOf(
                catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:1/postgres")));
        assertThat(analysis.getDescription()).startsWith("The database cannot be reached: ").contains("127.0.0.1:1");
    }

    @Test
    void saysThatTheUserIsRefused() {
        assertThat(analysisOf(new SQLException("password authentication failed", "28P01")).getDescription())
                .isEqualTo("The database refuses the user name or the password.");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(analysisOf(new SQLException("syntax error", "42601"))).isNull();
    }

    private static FailureAnalysis analysisOf(Throwable failure) {
        return new DatabaseFailureAnalyzer().analyze(new IllegalStateException("The context was not made.", failure));
    }
}
