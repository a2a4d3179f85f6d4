package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.Shade;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S8: plans that were made to stop whoever reads them. */
@Timeout(120)
class HostileDocumentsTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** A document and the rule that refuses it. */
    record Case(String name, String rule, Making making) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Makes a document. */
    private interface Making {
        byte[] make() throws IOException;
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("60 MB in one file", "document.bomb", () -> archive(zip -> add(zip, "a", new byte[60 * MEGABYTE]))),
                new Case("6 MB that grew a thousand times", "document.bomb",
                        () -> archive(zip -> add(zip, "a", new byte[6 * MEGABYTE]))),
                new Case("1,001 files", "document.bomb", () -> archive(zip -> files(zip, 1_001))),
                new Case("150,000 files", "document.bomb", () -> archive(zip -> files(zip, 150_000))),
                new Case("a name twice", "document.broken", () -> archive(zip -> {
                    add(zip, "a", new byte[1]);
                    add(zip, "a", new byte[2]);
                })),
                new Case("a link", "document.broken", () -> archive(HostileDocumentsTest::link)),
                new Case("pages that are their own parents", "document.", HostileDocumentsTest::loopOfPages),
                new Case("a list of objects that comes back to itself", "document.", HostileDocumentsTest::loopOfLists),
                new Case("a stream that says it has 2 GB", "document.", HostileDocumentsTest::lyingStream));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void s8RefusesWhatWasMadeToStopItsReader(Case given) throws IOException {
        Decision<RawTable> answer = new PlanDocumentReader().read(new ByteArrayInputStream(given.making().make()));

        assertThat(answer).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<RawTable>) answer).refusal().rule()).startsWith(given.rule());
    }

    /** Whether it is ended before, while or after somebody begins to listen to it is chance. */
    @RepeatedTest(20)
    void s8EndsAProcessThatTakesTooLong() throws IOException {
        Decision<RawTable> answer = new ReadingApart(Duration.ofMillis(1)).read(oldWorkbook(1));

        assertThat(answer).isEqualTo(Decision.refused("document.too-slow", 0));
    }

    @Test
    void s8SurvivesAProcessThatRunsOutOfMemory() throws IOException {
        ReadingApart poor = new ReadingApart(Duration.ofSeconds(60), List.of("-Xmx8m", "-XX:+ExitOnOutOfMemoryError"));

        assertThat(poor.read(oldWorkbook(30_000))).isEqualTo(Decision.refused("document.broken"));
    }

    @Test
    void saysInAProcessOfItsOwnWhatItWouldSayInThis() throws IOException {
        byte[] workbook = oldWorkbook(3);

        assertThat(new ReadingApart(Duration.ofSeconds(60)).read(workbook)).isEqualTo(PlanDocumentReader.table(workbook));
    }

    @Test
    void tellsTablesAndRefusalsAsTheyAre() {
        Decision<RawTable> table = Decision.accepted(new RawTable(List.of(
                new RawTable.Row(1, List.of("Action", "é\u0000\n\"", ""), Map.of(2, new Shade(255, 0, 1))))));
        Decision<RawTable> refused = new Decision.Refused<>(Refusal.of("document.too-many-rows", Limits.ROWS));

        assertThat(ToldTable.read(ToldTable.written(table))).isEqualTo(table);
        assertThat(ToldTable.read(ToldTable.written(refused))).isEqualTo(refused);
    }

    private static byte[] oldWorkbook(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Plan");
            for (int row = 0; row < rows; row++) {
                sheet.createRow(row).createCell(0).setCellValue("Action " + row);
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] loopOfPages() {
        return pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 2 >>");
    }

    private static byte[] loopOfLists() {
        return ("%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\nxref\n0 1\n0000000000 65535 f \n"
                + "trailer\n<< /Root 1 0 R /Size 2 /Prev 60 >>\nstartxref\n60\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] lyingStream() {
        return pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
                "<< /Length 2147483647 /Filter [/FlateDecode /FlateDecode] >>\nstream\nx\nendstream");
    }

    private static byte[] pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        for (int number = 1; number <= objects.length; number++) {
            pdf.append(number).append(" 0 obj\n").append(objects[number - 1]).append("\nendobj\n");
        }
        return pdf.append("trailer\n<< /Root 1 0 R >>\n%%EOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Fills an archive. */
    private interface Filling {
        void fill(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] archive(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            filling.fill(zip);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static void files(ZipArchiveOutputStream zip, int files) throws IOException {
        for (int file = 0; file < files; file++) {
            add(zip, "f" + file, new byte[0]);
        }
    }

    private static void link(ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry("word/document.xml");
        link.setUnixMode(UnixStat.LINK_FLAG | 0777);
        zip.putArchiveEntry(link);
        zip.write("/etc/passwd".getBytes(StandardCharsets.US_ASCII));
        zip.closeArchiveEntry();
    }
}
