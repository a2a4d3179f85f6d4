package org.followthrough.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.web.FollowThrough;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What keeps the product from starting, each with its one sentence; what PostgreSQL says is in DurableDatabaseTest. */
@ExtendWith(OutputCaptureExtension.class)
class StartMatrixTest {

    @TempDir
    private static Path folder;

    /** @param sentence how it begins */
    record Row(String sentence, List<String> settings) {
    }

    static List<Row> rows() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Files.createFile(folder.resolve("old.h2.db"));
        Files.write(folder.resolve("older.mv.db"), ofH2Version1());
        return List.of(
                refused("spring.datasource.url has WRITE_DELAY=500: a kill can lose work that was acknowledged. Set WRITE_DELAY=0",
                        h2("plans;WRITE_DELAY=500")),
                refused("spring.datasource.url has no WRITE_DELAY: a kill can lose work", h2("plans")),
                refused("spring.datasource.url has FILE_LOCK=NO: a kill can lose work that was acknowledged. Set FILE_LOCK=FS",
                        h2("plans;WRITE_DELAY=0;file_lock=no")),
                refused("spring.datasource.url has OPTIMIZE_REUSE_RESULTS=TRUE: H2 can show one person what it has found for another.",
                        h2("plans;WRITE_DELAY=0;optimize_reuse_results=true")),
                refused(folder.resolve("old.h2.db") + " is a database of H2 1, which H2 2 does not read.",
                        h2("old;WRITE_DELAY=0")),
                refused("The database file is of a version of H2 that this one does not read.", h2("older;WRITE_DELAY=0")),
                refused("The folder " + file + " of the database cannot be written to", h2("file/plans;WRITE_DELAY=0")),
                refused("The folder " + file.resolve("evidence") + " of the evidence cannot be written to",
                        inMemory(), "--follow-through.evidence.folder=" + file.resolve("evidence")),
                refused("follow-through.uploads.size-per-day is 10240KB; it must not be below "
                        + "follow-through.evidence.largest-file, which is 25600KB.",
                        inMemory(), "--follow-through.uploads.size-per-day=10MB"),
                refused("There is no setting follow-through.digests.at; the nearest is follow-through.digest.at. The settings are "
                        + "listed in docs/settings.md.", inMemory(), "--follow-through.digests.at=06:45"),
                refused("There is no setting follow-through.trail.head-folder; the nearest is follow-through.trail.heads-folder.",
                        inMemory(), "--follow-through.trail.head-folder=heads"),
                refused("follow-through.session.longest is -18000s; it must be from 1m to 3650d.",
                        inMemory(), "--follow-through.session.longest=-5h"),
                refused("follow-through.session.longest is \"long\"; it must be a length of time such as 12h.",
                        inMemory(), "--follow-through.session.longest=long"),
                refused("follow-through.trail.heads-folder is \"" + file + "\"; it must be a folder, or one that can be made.",
                        inMemory(), "--follow-through.trail.heads-folder=" + file),
                refused("The PostgreSQL database at db.example.org is reached over the network with no password.",
                        "--spring.datasource.url=jdbc:postgresql://db.example.org/plans"),
                refused("The PostgreSQL database at 127.0.0.1,db.example.org:5433 is reached over the network with a password "
                        + "that anybody would guess.", "--spring.datasource.username=plans", "--spring.datasource.password=plans",
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1,db.example.org:5433/plans"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysInOneSentenceWhyItDoesNotStart(Row row, CapturedOutput output) {
        assertThat(catchThrowable(() -> SpringApplication.run(FollowThrough.class,
                Stream.concat(Stream.of("--server.port=0"), row.settings().stream()).toArray(String[]::new)))).isNotNull();
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR"))).singleElement().asString()
                .contains("Follow-through has not started. " + row.sentence());
    }

    @Test
    void refusesAZoneWithHoursOfItsOwn() {
        assertThat(catchThrowable(() -> SafeStart.requireUtc(TimeZone.getTimeZone("Europe/London"))))
                .isInstanceOf(FailureAnalyzedException.class)
                .hasMessage("The JVM runs in the zone Europe/London; timers would fire at the wrong hour.");
        SafeStart.requireUtc(TimeZone.getTimeZone("Etc/UTC"));
    }

    @Test
    void asksForNoPasswordWhereNobodyElseComesOrSomethingElseProvesWhoDoes() {
        for (String url : List.of("jdbc:postgresql://localhost:5432/plans", "jdbc:postgresql:plans", "jdbc:h2:mem:plans",
                "jdbc:postgresql://db.example.org/plans?sslcert=client.crt")) {
            new DatabaseAddress(url).requirePassword("plans", "");
        }
        new DatabaseAddress("jdbc:postgresql://db.example.org/plans").requirePassword("plans", "lantern pier harbour tide");
    }

    private static Row refused(String sentence, String... settings) {
        return new Row(sentence, List.of(settings));
    }

    private static String h2(String name) {
        return "--spring.datasource.url=jdbc:h2:file:" + folder.resolve(name);
    }

    private static String inMemory() {
        return "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID();
    }

    /** The header that H2 1.4 writes, with its checksum. */
    private static byte[] ofH2Version1() {
        String header = "H:2,block:2,blockSize:1000,chunk:1,created:18f0a3c2d10,format:1,version:1";
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        String checked = header + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length)) + "\n";
        return ByteBuffer.allocate(3 * 4096).put(checked.getBytes(StandardCharsets.ISO_8859_1)).array();
    }
}
