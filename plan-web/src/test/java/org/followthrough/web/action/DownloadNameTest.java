package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S10 and S11: what becomes of names that mean more than a name. */
class DownloadNameTest {

    @ParameterizedTest
    @CsvSource({
        "minutes.pdf, minutes.pdf",
        "../../etc/passwd, passwd",
        "C:\\Windows\\system.ini, system.ini",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "LPT1.pdf, _LPT1.pdf",
        "console.txt, console.txt",
        "evil.html.pdf, evil.html.pdf",
        ".., file",
        ".htaccess, htaccess",
        "report.pdf. . , report.pdf",
        "what?*<b>.txt, what___b_.txt",
        "50%25;x=y.csv, 50_25_x=y.csv",
    })
    void s11LeavesNothingOfAPathOrADevice(String given, String offered) {
        assertThat(DownloadName.of(given)).isEqualTo(offered);
    }

    @Test
    void s10TurnsNoNameAroundAndBreaksNoHeader() {
        assertThat(DownloadName.of("invoice\u202efdp.exe")).isEqualTo("invoicefdp.exe");
        assertThat(DownloadName.of("a\r\nSet-Cookie: x=1.pdf")).isEqualTo("aSet-Cookie_ x=1.pdf");
        assertThat(DownloadName.of("a\"; filename=\"b.html")).isEqualTo("a__ filename=_b.html");
        assertThat(DownloadName.of("\u0000minutes\u0000.pdf")).isEqualTo("minutes.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"re\u0301sume\u0301.pdf", "r\u00e9sum\u00e9.pdf"})
    void s11OffersOneNameForBothSpellingsOfAnAccent(String given) {
        assertThat(DownloadName.of(given)).isEqualTo("r\u00e9sum\u00e9.pdf");
    }

    @Test
    void s11KeepsTheEndOfAVeryLongName() {
        assertThat(DownloadName.of("x".repeat(4096) + ".pdf")).hasSize(120).endsWith("xxx.pdf");
        assertThat(DownloadName.of("\ud83d\udcc4".repeat(300) + ".pdf")).hasSize(236).startsWith("\ud83d\udcc4");
    }
}
