package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as the RFCs give them. */
class TimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
        "2000000000, 69279037", "20000000000, 65353130"})
    void computesTheCodesOfRfc6238(long second, String code) {
        assertThat(TimeCode.code(SECRET, second / 30, 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "9, 520489"})
    void computesTheCodesOfRfc4226(long step, String code) {
        assertThat(TimeCode.code(SECRET, step, 6)).isEqualTo(code);
    }

    @Test
    void takesACodeForHalfAMinuteBeforeAndAfterAndNoLonger() {
        Instant now = Instant.ofEpochSecond(30 * 1_000);
        for (long step = 998; step <= 1_002; step++) {
            assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, step, 6), now, 0).isPresent())
                    .as("step %s", step).isEqualTo(step >= 999 && step <= 1_001);
        }
    }

    @Test
    void takesNoCodeASecondTimeNorOneBeforeIt() {
        Instant now = Instant.ofEpochSecond(30 * 1_000);
        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, 1_000, 6), now, 999)).hasValue(1_000);
        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, 1_000, 6), now, 1_000)).isEmpty();
        assertThat(TimeCode.step(SECRET, TimeCode.code(SECRET, 999, 6), now, 1_000)).isEmpty();
        assertThat(TimeCode.step(SECRET, "", now, 0)).isEmpty();
    }

    /** RFC 4648, section 10, as far as whole groups go. */
    @Test
    void writesBase32AsRfc4648() {
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.bytes("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
        assertThat(Base32.bytes(Base32.of(new byte[] {0, 0, -1, 0, 1}))).containsExactly(0, 0, -1, 0, 1);
        assertThatThrownBy(() -> Base32.of(new byte[3])).hasMessage("3 bytes are no whole groups of five.");
    }
}
