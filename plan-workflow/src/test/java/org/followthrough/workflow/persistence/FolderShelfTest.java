package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.outbound.EvidenceShelf.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderShelfTest {

    @TempDir private Path folder;
    private FolderShelf shelf;

    @BeforeEach
    void make() {
        shelf = new FolderShelf(folder, DataSize.ofKilobytes(2), new AcceptedTypes());
    }

    @Test
    void keepsAFileUnderItsHashAndGivesItBack() throws IOException {
        Kept kept = result(shelf.keep(stream("minutes of the meeting"), "../../etc/passwd"));

        assertThat(kept.sha256()).isEqualTo("af1175d2808cae7c0f51656c9735cc779d62e4e6cc4a58b24a0ef576bb60af50");
        assertThat(shelf.open(kept.sha256())).hasContent("minutes of the meeting");
        assertThat(kept.mediaType()).isEqualTo("text/plain");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void refusesMoreThanTheLimitAndKeepsNothingOfIt() throws IOException {
        assertThat(rule(shelf.keep(stream("x".repeat(5000)), "big.txt"))).isEqualTo("evidence.too-large");
        assertThat(files()).isZero();
    }

    @Test
    void stopsReadingAStreamThatNeverEnds() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(rule(shelf.keep(endless, "endless.txt"))).isEqualTo("evidence.too-large");
    }

    @Test
    void refusesByContentWhateverTheNameSays() throws IOException {
        assertThat(rule(shelf.keep(stream("<!DOCTYPE html><html><script>alert(1)</script></html>"), "plan.pdf")))
                .isEqualTo("evidence.type-not-accepted");
        assertThat(rule(shelf.keep(stream(""), "empty.pdf"))).isEqualTo("evidence.empty-file");
        assertThat(files()).isZero();
    }

    @Test
    void noticesAFileThatWasChangedOnDisk() throws IOException {
        Kept kept = result(shelf.keep(stream("minutes"), "minutes.txt"));
        Files.writeString(folder.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256()), "other minutes");

        assertThatThrownBy(() -> shelf.open(kept.sha256())).hasMessageContaining("no longer holds what was given");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Kept result(Decision<Kept> decision) {
        return ((Decision.Accepted<Kept>) decision).result();
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
