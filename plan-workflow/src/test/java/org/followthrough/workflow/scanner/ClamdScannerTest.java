package org.followthrough.workflow.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.evidence.Screening.State;
import org.followthrough.workflow.scanner.ScriptedClamd.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.unit.DataSize;

/** S9: what is believed of clamd, and what is done without it. */
class ClamdScannerTest {

    private static final int LONGEST_STREAM = 128 * 1024;

    private ScriptedClamd clamd;
    private ClamdScanner scanner;

    @BeforeEach
    void start() throws IOException {
        clamd = new ScriptedClamd(LONGEST_STREAM);
        scanner = scanner(clamd.address(), LONGEST_STREAM);
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    @Test
    void s9FindsTheTestVirusAlsoInAWordDocument() throws IOException {
        scanner.afterPropertiesSet();

        assertThat(scan("minutes of the meeting".getBytes(StandardCharsets.UTF_8))).isEqualTo(Screening.CLEAN);
        assertThat(scan(Trial.eicar())).isEqualTo(new Screening(State.INFECTED, "Eicar-Test-Signature"));
        assertThat(scan(Trial.zipped("word/media/image1.png", Trial.eicar())).state()).isEqualTo(State.INFECTED);
    }

    @Test
    void s9TakesNoArchiveForCleanThatCouldNotBeOpened() throws IOException {
        try (InputStream locked = Trial.locked().content().open(); InputStream deep = Trial.deep().content().open()) {
            assertThat(scanner.scan(locked)).isEqualTo(new Screening(State.CLOSED, "Heuristics.Encrypted.Zip"));
            assertThat(scanner.scan(deep).state()).isEqualTo(State.CLOSED);
        }
    }

    @Test
    void s9TakesNoFileOfOneByteOverTheLimitForClean() {
        assertThatThrownBy(() -> scan(new byte[LONGEST_STREAM + 1]))
                .isInstanceOf(IOException.class).hasMessageContaining("INSTREAM size limit exceeded. ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "WITHOUT_SIGNATURES, EICAR test virus",
        "LETS_ENCRYPTED_PASS, AlertEncrypted yes",
        "LETS_LIMITS_PASS, AlertExceedsMax yes",
        "SPEAKS_NONSENSE, UNKNOWN COMMAND",
    })
    void s9DoesNotStartWithAScannerThatCannotBeReliedOn(Fault fault, String sentence) {
        clamd.misbehave(fault);

        assertThatThrownBy(scanner::afterPropertiesSet).isInstanceOf(FailureAnalyzedException.class)
                .hasMessageContaining("clamd at " + clamd.address() + " cannot be relied on.")
                .hasMessageContaining(sentence);
    }

    @Test
    void s9DoesNotStartWithAScannerThatTakesLessThanTheProductDoes() {
        assertThatThrownBy(scanner(clamd.address(), LONGEST_STREAM + 1)::afterPropertiesSet)
                .hasMessageContaining("StreamMaxLength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANGS", "STOPS_MID_STREAM", "SPEAKS_NONSENSE"})
    void s9TakesNothingForCleanWithoutAnAnswer(Fault fault) throws IOException {
        scanner.afterPropertiesSet();
        clamd.misbehave(fault);

        assertThatThrownBy(() -> scan(new byte[LONGEST_STREAM])).isInstanceOf(IOException.class);
        assertThatThrownBy(scanner::greet).isInstanceOf(IOException.class);
    }

    @Test
    void s9StartsWithoutAScannerThatIsAwayAndTriesItBeforeItsFirstWord() throws IOException {
        ScannerSettings settings = new ScannerSettings(clamd.address(), Duration.ofSeconds(1));
        clamd.misbehave(Fault.STOPS_MID_STREAM);
        ClamdScanner late = new ClamdScanner(settings, DataSize.ofBytes(LONGEST_STREAM));
        assertThatCode(late::afterPropertiesSet).doesNotThrowAnyException();

        clamd.misbehave(Fault.WITHOUT_SIGNATURES);
        assertThatThrownBy(() -> late.scan(new ByteArrayInputStream(new byte[10])))
                .hasMessageContaining("EICAR test virus");

        clamd.misbehave(Fault.NONE);
        assertThat(late.scan(new ByteArrayInputStream(new byte[10]))).isEqualTo(Screening.CLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "host:0", "host:65536", "http://host:3310", "run/clamd.ctl"})
    void refusesAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> new ScannerSettings(address, Duration.ofSeconds(60)))
                .hasMessageStartingWith("follow-through.scanner.address is \"" + address + "\"; it must be");
    }

    private Screening scan(byte[] content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content));
    }

    private static ClamdScanner scanner(String address, long largest) {
        return new ClamdScanner(new ScannerSettings(address, Duration.ofSeconds(1)), DataSize.ofBytes(largest));
    }
}
