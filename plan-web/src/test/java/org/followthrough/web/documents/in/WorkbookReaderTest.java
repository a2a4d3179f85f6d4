package org.followthrough.web.documents.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.Shade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Excel workbooks, new and old. */
class WorkbookReaderTest {

    static Stream<Supplier<Workbook>> kinds() {
        return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsNumbersAndDaysAsAPersonSeesThem(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            Row row = workbook.createSheet("Plan").createRow(4);
            row.createCell(0).setCellValue(17.0);
            row.createCell(1).setCellValue(1.1);
            styled(row, 2, "0.00").setCellValue(1.1);
            styled(row, 3, "dd/mm/yyyy").setCellValue(LocalDate.of(2012, 6, 30));
            styled(row, 4, "mmm-yy").setCellValue(LocalDate.of(2012, 6, 1));
            styled(row, 5, "[$-809]d mmmm yyyy;@").setCellValue(LocalDate.of(2026, 2, 28));
            styled(row, 6, "0%").setCellValue(0.8);
            row.createCell(7).setCellValue(true);

            assertThat(Documents.rows(bytes(workbook))).containsExactly(new RawTable.Row(5, List.of(
                    "17", "1.1", "1.10", "30 June 2012", "June 2012", "28 February 2026", "80%", "TRUE")));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsMonthsWhereEveryDayOfAColumnIsAFirst(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            Sheet sheet = workbook.createSheet("Plan");
            for (int month = 1; month <= 5; month++) {
                styled(sheet.createRow(month), 0, "dd/mm/yyyy").setCellValue(LocalDate.of(2026, month, 1));
                styled(sheet.getRow(month), 1, "dd/mm/yyyy").setCellValue(LocalDate.of(2026, month, month));
            }

            assertThat(Documents.cells(bytes(workbook))).startsWith(List.of("January 2026", "1 January 2026"))
                    .endsWith(List.of("May 2026", "5 May 2026"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysOfAHiddenSheetThatItIsOne(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Action");
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("Amber");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

            assertThat(Documents.cells(bytes(workbook))).containsExactly(
                    List.of("Plan"), List.of("Action"), List.of("Lists (hidden sheet)"), List.of("Amber"));
        }
    }

    @Test
    void saysItOfOpenDocumentsToo() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "<document><automatic-styles><style name=\"ta2\"><table-properties display=\"false\"/>"
                + "</style></automatic-styles><body><table name=\"Lists\" style-name=\"ta2\"><table-row><table-cell><p>Amber</p>"
                + "</table-cell></table-row></table></body></document>");

        assertThat(Documents.cells(Zipped.of(parts)))
                .containsExactly(List.of("Lists (hidden sheet)"), List.of("Amber"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesWhatAFormulaLastCameTo(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            Row row = workbook.createSheet("Plan").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("\"A\"&\"4\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(Documents.cells(bytes(workbook))).containsExactly(List.of("2", "A4"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void leavesTheRestOfAMergedCellBlankAndTellsItsColour(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            Sheet sheet = workbook.createSheet("Plan");
            sheet.createRow(0).createCell(0).setCellValue("Theme A");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
            Row second = sheet.createRow(1);
            second.createCell(2).setCellValue("done");
            CellStyle green = workbook.createCellStyle();
            green.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            second.getCell(2).setCellStyle(green);

            assertThat(Documents.rows(bytes(workbook))).containsExactly(new RawTable.Row(1, List.of("Theme A")),
                    new RawTable.Row(2, List.of("", "", "done"), Map.of(2, new Shade(0, 255, 0))));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesSheetsWhereSeveralHoldText(Supplier<Workbook> kind) throws IOException {
        try (Workbook workbook = kind.get()) {
            workbook.createSheet("Theme A").createRow(2).createCell(0).setCellValue("one");
            workbook.createSheet("Empty");
            workbook.createSheet("Theme B").createRow(0).createCell(1).setCellValue("two");

            assertThat(Documents.rows(bytes(workbook))).containsExactly(
                    new RawTable.Row(1, List.of("Theme A")), new RawTable.Row(4, List.of("one")),
                    new RawTable.Row(5, List.of("Theme B")), new RawTable.Row(6, List.of("", "two")));
        }
    }

    private static Cell styled(Row row, int column, String format) {
        Workbook workbook = row.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellStyle(style);
        return row.getCell(column);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
