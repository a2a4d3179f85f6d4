package org.followthrough.workflow.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.EvidenceShelf.Arrived;
import org.followthrough.workflow.application.outbound.EvidenceShelf.Stored;
import org.followthrough.workflow.application.outbound.UnsoundFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class FolderShelfTest {

    private static final String MINUTES = "af1175d2808cae7c0f51656c9735cc779d62e4e6cc4a58b24a0ef576bb60af50";

    @TempDir private Path folder;
    private FolderShelf shelf;

    @BeforeEach
    void make() {
        shelf = shelf(DataSize.ofKilobytes(2));
    }

    @Test
    void keepsAFileUnderItsHashAndGivesItBack() throws IOException {
        try (Arrived arrived = result(shelf.take(stream("minutes of the meeting"), "../../etc/passwd", ""))) {
            assertThat(arrived.sha256()).isEqualTo(MINUTES);
            assertThat(arrived.mediaType()).isEqualTo("text/plain");
            arrived.settle();
        }
        assertThat(shelf.open(MINUTES)).hasContent("minutes of the meeting");
        assertThat(shelf.in("af")).extracting(Stored::sha256).containsExactly(MINUTES);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfAFileThatIsNotPutInItsPlace() throws IOException {
        result(shelf.take(stream("minutes of the meeting"), "minutes.txt", "")).close();

        assertThat(files()).isZero();
    }

    @Test
    void refusesMoreThanTheLimitAndKeepsNothingOfIt() throws IOException {
        assertThat(rule(shelf.take(stream("x".repeat(5000)), "big.txt", ""))).isEqualTo("evidence.too-large");
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
        assertThat(rule(shelf.take(endless, "endless.txt", ""))).isEqualTo("evidence.too-large");
    }

    @Test
    void refusesByContentWhateverTheNameSays() throws IOException {
        assertThat(rule(shelf.take(stream("<!DOCTYPE html><html><script>alert(1)</script></html>"), "plan.pdf", "")))
                .isEqualTo("evidence.type-not-accepted");
        assertThat(rule(shelf.take(stream(""), "empty.pdf", ""))).isEqualTo("evidence.empty-file");
        assertThat(files()).isZero();
    }

    @Test
    void clearsAwayWhatArrivedLongAgoAndWentNowhere() throws IOException {
        Path left = Files.writeString(folder.resolve("arriving-1.part"), "half of a file");
        Path fresh = Files.writeString(folder.resolve("arriving-2.part"), "half of another");
        Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        shelf.clearArrivals(Instant.parse("2026-01-02T00:00:00Z"));

        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void r17GivesNothingOfAShortFileThatWasChanged() throws IOException {
        String sha256 = kept("minutes");
        Files.writeString(place(sha256), "other minutes");

        assertThatThrownBy(() -> shelf.open(sha256)).isInstanceOf(UnsoundFileException.class)
                .hasMessage("The file " + sha256 + " no longer holds what was given.");
        assertThat(shelf.check(sha256)).isEqualTo(Soundness.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {
        VerifiedStream.BLOCK - 1, VerifiedStream.BLOCK, VerifiedStream.BLOCK + 1, 2 * VerifiedStream.BLOCK,
        3 * VerifiedStream.BLOCK - 1
    })
    void r17NeverGivesTheLastBlockOfAFileInWhichAByteWasFlipped(int size) throws IOException {
        shelf = shelf(DataSize.ofMegabytes(1));
        String sha256 = kept("x".repeat(size));
        assertThat(shelf.open(sha256)).hasContent("x".repeat(size));

        byte[] content = Files.readAllBytes(place(sha256));
        content[0] ^= 1;
        Files.write(place(sha256), content);

        ByteArrayOutputStream given = new ByteArrayOutputStream();
        assertThatThrownBy(() -> shelf.open(sha256).transferTo(given)).isInstanceOf(UnsoundFileException.class);
        assertThat(given.size()).isLessThanOrEqualTo(size - Math.min(size, VerifiedStream.BLOCK));
    }

    @Test
    void r17NoticesAFileThatWasCutOffOrIsMissing() throws IOException {
        shelf = shelf(DataSize.ofMegabytes(1));
        String sha256 = kept("x".repeat(300_000));

        Files.write(place(sha256), Arrays.copyOf(Files.readAllBytes(place(sha256)), VerifiedStream.BLOCK));
        assertThat(shelf.check(sha256)).isEqualTo(Soundness.DAMAGED);
        shelf.remove(sha256);
        assertThat(shelf.check(sha256)).isEqualTo(Soundness.MISSING);
    }

    @Test
    void callsNoFileMissingWhileTheWholeFolderIs() throws IOException {
        String sha256 = kept("minutes");
        Files.move(folder, folder.resolveSibling(folder.getFileName() + "-away"));
        try {
            assertThatThrownBy(() -> shelf.check(sha256)).isInstanceOf(NoSuchFileException.class)
                    .hasMessageContaining("the folder of the evidence is not there");
        } finally {
            Files.move(folder.resolveSibling(folder.getFileName() + "-away"), folder);
        }
    }

    @Test
    void leadsNowhereButToTheShelf() {
        assertThatThrownBy(() -> shelf.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"../../etc/passwd\" is no SHA-256.");
    }

    private FolderShelf shelf(DataSize largest) {
        ShelfSettings settings = new ShelfSettings(folder, largest);
        Disk disk = new Disk();
        return new FolderShelf(settings, new Reception(settings, new AcceptedTypes(), disk), disk);
    }

    private String kept(String content) throws IOException {
        try (Arrived arrived = result(shelf.take(stream(content), "minutes.txt", ""))) {
            arrived.settle();
            return arrived.sha256();
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arrived result(Decision<Arrived> decision) {
        return ((Decision.Accepted<Arrived>) decision).result();
    }

    private static String rule(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).refusal().rule();
    }
}
