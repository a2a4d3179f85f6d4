package org.followthrough.workflow.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.evidence.Screening.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** S9: the same against clamd itself, with a signature of the test virus alone. */
class RealClamdTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");
    private static final int LARGEST = 1024 * 1024;
    private static final String CONFIGURATION = """
            DatabaseDirectory %1$s/signatures
            LocalSocket %1$s/clamd.ctl
            Foreground yes
            AlertEncrypted yes
            AlertExceedsMax yes
            StreamMaxLength 1M
            MaxFileSize 2M
            """;

    @TempDir private static Path folder;
    private static Process clamd;
    private static ClamdScanner scanner;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(CLAMD), "Skipped: there is no " + CLAMD + ".");
        byte[] eicar = Trial.eicar();
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(eicar));
        Files.writeString(Files.createDirectory(folder.resolve("signatures")).resolve("eicar.hdb"),
                hash + ":" + eicar.length + ":Eicar-Test-Signature\n");
        Files.writeString(folder.resolve("clamd.conf"), CONFIGURATION.formatted(folder));
        clamd = new ProcessBuilder(CLAMD.toString(), "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true).redirectOutput(folder.resolve("clamd.log").toFile()).start();
        Path socket = folder.resolve("clamd.ctl");
        for (int tenths = 0; !Files.exists(socket); tenths++) {
            assertThat(clamd.isAlive() && tenths < 300).as(Files.readString(folder.resolve("clamd.log"))).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        scanner = new ClamdScanner(new ScannerSettings(socket.toString(), Duration.ofSeconds(30)), DataSize.ofBytes(LARGEST));
    }

    @AfterAll
    static void stop() {
        if (clamd != null) {
            clamd.destroyForcibly();
        }
    }

    @Test
    void s9PassesTheTrialThatTheProductMakesAtItsStart() {
        scanner.afterPropertiesSet();
    }

    @Test
    void s9FindsTheTestVirusAlsoInAWordDocument() throws IOException {
        assertThat(scan("minutes of the meeting".getBytes(StandardCharsets.UTF_8))).isEqualTo(Screening.CLEAN);
        assertThat(scan(Trial.eicar()).state()).isEqualTo(State.INFECTED);
        assertThat(scan(Trial.zipped("word/media/image1.png", Trial.eicar())).state()).isEqualTo(State.INFECTED);
    }

    @Test
    void s9TakesNoArchiveForCleanThatCouldNotBeOpened() throws IOException {
        try (InputStream locked = Trial.locked().content().open(); InputStream deep = Trial.deep().content().open()) {
            assertThat(scanner.scan(locked).state()).isEqualTo(State.CLOSED);
            assertThat(scanner.scan(deep).state()).isEqualTo(State.CLOSED);
        }
    }

    private static Screening scan(byte[] content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content));
    }
}
