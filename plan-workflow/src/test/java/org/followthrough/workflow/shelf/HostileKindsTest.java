package org.followthrough.workflow.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** S10: files that are another kind than they say, or two kinds at once. */
class HostileKindsTest {

    private static final String PAGE = "<!DOCTYPE html><html><script>alert(1)</script></html>";
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001\u0000\u0001";
    private static final String PNG = "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001";
    private static final String GIF = "GIF89a\u0001\u0000\u0001\u0000";

    @TempDir private Path folder;

    /**
     * @param declared what the browser says that it is
     * @param rule     that refuses it, or none when it is kept
     */
    record Case(String name, String declared, String rule, byte[] content) {

        Case(String name, String declared, String rule, String content) {
            this(name, declared, rule, content.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public String toString() {
            return name + " as " + declared;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(
                new Case("minutes.pdf", "application/pdf", "", PDF),
                new Case("evil.html.pdf", "application/pdf", "", PDF),
                new Case("evil.html.pdf", "application/pdf", "evidence.type-not-accepted", PAGE),
                new Case("evil.pdf.html", "text/html", "evidence.name-contradicts-content", PDF),
                new Case("photo.svg", "image/svg+xml", "evidence.type-not-accepted", DRAWING),
                new Case("photo.png", "image/png", "evidence.type-not-accepted", DRAWING),
                new Case("minutes.pdf", "text/html", "evidence.declared-contradicts-content", PDF),
                new Case("minutes.pdf", "image/png", "evidence.declared-contradicts-content", PDF),
                new Case("minutes.pdf", "application/octet-stream", "", PDF),
                new Case("minutes.pdf", "application/x-made-up; a=b", "", PDF),
                new Case("table.csv", "application/vnd.ms-excel", "", "Theme,Action\nNights,Visit\n"),
                new Case("table.csv", "text/html; charset=utf-8", "evidence.declared-contradicts-content", "Theme,Action\n"),
                new Case("gifar.gif", "image/gif", "evidence.type-not-accepted", with(GIF, jar())),
                new Case("gifar.jpg", "image/jpeg", "evidence.name-contradicts-content", with(PDF, jar())),
                new Case("jpegar.jpg", "image/jpeg", "evidence.two-kinds", with(JPEG, jar())),
                new Case("pngar.png", "image/png", "evidence.two-kinds", with(PNG, jar())),
                new Case("pdf-and-jar.pdf", "application/pdf", "evidence.two-kinds", with(PDF, jar())),
                new Case("pdf-js.pdf", "application/pdf", "evidence.two-kinds", "\n\n\n" + PDF),
                new Case("setup.pdf", "application/pdf", "evidence.type-not-accepted", "MZ\u0090\u0000\u0003" + PDF));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void s10KeepsOnlyWhatIsOneKindInContentNameAndWord(Case given) throws IOException {
        ShelfSettings settings = new ShelfSettings(folder, DataSize.ofMegabytes(1));
        Decision<?> decision = new Reception(settings, new AcceptedTypes(), new Disk())
                .receive(new ByteArrayInputStream(given.content()), given.name(), given.declared(), folder);

        assertThat(decision instanceof Decision.Refused<?> refused ? refused.refusal().rule() : "").isEqualTo(given.rule());
    }

    private static byte[] with(String front, byte[] back) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(front.getBytes(StandardCharsets.ISO_8859_1));
        both.write(back);
        return both.toByteArray();
    }

    private static byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            zip.write("Main-Class: Evil\n".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
