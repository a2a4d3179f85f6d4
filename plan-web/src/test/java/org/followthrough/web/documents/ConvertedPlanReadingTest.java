package org.followthrough.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published plan as the documents that people send, made by LibreOffice, against a careful person's reading. */
class ConvertedPlanReadingTest {

    /** Commas, quotes, UTF-8, from the first line on. */
    private static final String CSV = "CSV:44|34|76|1";
    /** With every column as it is written. */
    private static final String CSV_OF_WORDS = CSV + "|1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/2/9/2";

    @TempDir
    Path folder;

    @BeforeEach
    void needsThePlanAndLibreOffice() {
        assumeTrue(Files.exists(PublishedPlan.file("action-plan-2013.txt")), "The published plan is not beside the project.");
        assumeTrue(LibreOffice.isHere(), "LibreOffice is not installed.");
    }

    @ParameterizedTest
    @CsvSource({"docx, MS Word 2007 XML, 1, 0.97", "pdf, writer_pdf_Export, 1, 0.93", "pdf, writer_pdf_Export, 0, 0.93"})
    void readsWhatWriterMakesOfAWebPage(String ending, String filter, int rules, double enough) throws Exception {
        Path document = new LibreOffice(folder).convert(webPage(rules), "HTML (StarWriter)", ending, filter);

        assertThat(score(document)).isGreaterThanOrEqualTo(enough);
    }

    /** Calc takes the months of the plan for days; in one of the workbooks it is told not to. */
    @ParameterizedTest
    @CsvSource({"xlsx, Calc MS Excel 2007 XML, " + CSV, "xls, MS Excel 97, " + CSV, "ods, calc8, " + CSV,
        "xlsx, Calc MS Excel 2007 XML, " + CSV_OF_WORDS})
    void readsWhatCalcMakesOfCsv(String ending, String filter, String inFilter) throws Exception {
        Path document = new LibreOffice(folder).convert(csv(), inFilter.replace('|', ','), ending, filter);

        assertThat(score(document)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void readsCsv() throws IOException {
        assertThat(score(csv())).isGreaterThanOrEqualTo(0.97);
    }

    /** The mean over all fields, as {@code score.py} beside the plan counts it. */
    private static double score(Path document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int end = new ReadCommand(print, print).read("read", document.toString());
        assertThat(end).as(out.toString(StandardCharsets.UTF_8)).isZero();
        JsonNode reading = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode expected = JsonMapper.shared().readTree(PublishedPlan.file("expected-A-C.json"));
        Map<String, Double> fields = ReadingScore.of(reading, expected);
        return fields.values().stream().mapToDouble(field -> field).average().orElseThrow();
    }

    private Path webPage(int rules) throws IOException {
        String rows = lines().stream()
                .map(cells -> cells.size() == 1 ? "</table><p>" + cells.get(0) + "</p><table border=" + rules + ">" : row(cells))
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("plan.html"), """
                <html><head><meta charset="utf-8"><style>
                @page { size: 42cm 29.7cm } td { font-size: 9pt }
                </style></head><body>%s%s</table></body></html>
                """.formatted("<table border=" + rules + ">", rows));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }

    private Path csv() throws IOException {
        return Files.writeString(folder.resolve("plan.csv"), lines().stream()
                .map(cells -> cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n")));
    }

    private static List<List<String>> lines() throws IOException {
        return Files.readAllLines(PublishedPlan.file("action-plan-2013.txt")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }
}
