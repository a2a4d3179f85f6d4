package org.followthrough.workflow.application.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.DatabaseDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackingUpTest {

    @TempDir
    private Path folder;

    @Test
    void leavesNothingThatLooksLikeABackUpWhenItFails() throws IOException {
        BackingUp backingUp = new BackingUp(new FailingDump(), null, null, at("2026-11-30T00:30:00Z"));
        assertThat(backingUp.backUp(folder))
                .isEqualTo(Decision.refused("backup.failed", folder, "The table trail has 3 rows, and 2 of them were written."));
        assertThat(folder).isEmptyDirectory();
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(backingUp.backUp(file).isAccepted()).isFalse();
    }

    @Test
    void deletesTheOldestAndNothingElse() throws IOException {
        for (String name : List.of("2026-11-28T003000000Z", "2026-11-30T003000000Z", "2026-11-29T003000000Z", "evidence", "notes")) {
            Files.createFile(Files.createDirectory(folder.resolve(name)).resolve("kept"));
        }
        BackingUp backingUp = new BackingUp(null, null, null, at("2026-11-30T00:30:00Z"));
        assertThat(backingUp.keepLatest(folder, 2)).isOne();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("2026-11-29T003000000Z", "2026-11-30T003000000Z", "evidence", "notes");
        assertThatIllegalArgumentException().isThrownBy(() -> backingUp.keepLatest(folder, 0))
                .withMessage("0 back-ups are to be kept; it must be at least 1.");
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    /** Fails after it has written half of a file. */
    private static final class FailingDump implements DatabaseDump {

        @Override
        public Decision<Path> write(Path folder) throws IOException {
            Files.createFile(folder.resolve("database.sql.gz"));
            throw new IOException("The table trail has 3 rows, and 2 of them were written.");
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Decision<Path> read(Path file) {
            throw new AssertionError("Nobody reads.");
        }
    }
}
