package org.followthrough.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.web.documents.in.PlanDocumentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Ten thousand rows, read to a draft beside two bare streaming reads of the same workbook in the same run: that of
 * Apache POI, and that of fastexcel, which does not look at styles, dates or formats.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "Measured with -Plong only.")
class ReadingSpeedTest {

    private static final int ROWS = 10_000;
    private static final int ISSUES = 400;
    private static final int TIMES = 25;
    private static final int MOST_TIMES_POI = 2;
    /** Half of a reading is the understanding of words, which fastexcel does not attempt. */
    private static final int MOST_TIMES_FASTEXCEL = 6;
    private static final long MILLION = 1_000_000;
    private static final long MEGABYTE = 1024 * 1024;

    private final PlanDocumentReader reader = new PlanDocumentReader();
    private byte[] workbook;

    @BeforeEach
    void makeTheWorkbook() throws IOException {
        workbook = workbook();
    }

    @Test
    void staysNearABareReadInTimeAndTakesLittleMemory() throws Exception {
        long poi = Long.MAX_VALUE;
        long fastexcel = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            poi = Math.min(poi, nanos(this::readByPoi));
            fastexcel = Math.min(fastexcel, nanos(this::readByFastexcel));
            whole = Math.min(whole, nanos(this::draft));
        }
        long before = used();
        DraftPlan draft = draft();
        long growth = (used() - before) / MEGABYTE;

        LoggerFactory.getLogger(getClass()).info("To a draft {} ms; bare by POI {} ms, by fastexcel {} ms; the heap grew by {} MB.",
                whole / MILLION, poi / MILLION, fastexcel / MILLION, growth);
        assertThat(draft.actions().count()).isEqualTo(ROWS);
        assertThat(growth).isLessThanOrEqualTo(128);
        assertThat(whole).isLessThanOrEqualTo(MOST_TIMES_POI * poi).isLessThanOrEqualTo(MOST_TIMES_FASTEXCEL * fastexcel);
    }

    private long readByPoi() throws Exception {
        CountedCharacters characters = new CountedCharacters();
        try (OPCPackage packed = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            XSSFReader parts = new XSSFReader(packed);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(parts.getStylesTable(),
                    new ReadOnlySharedStringsTable(packed), characters, false));
            try (InputStream sheet = parts.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return characters.count;
    }

    private static final class CountedCharacters implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long count;

        @Override
        public void startRow(int row) {
            count++;
        }

        @Override
        public void endRow(int row) {
            count++;
        }

        @Override
        public void cell(String place, String text, XSSFComment comment) {
            count += text.length();
        }
    }

    private long readByFastexcel() throws IOException {
        long characters = 0;
        try (ReadableWorkbook sheets = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Iterator<Row> rows = sheets.getFirstSheet().openStream().iterator();
            while (rows.hasNext()) {
                for (Cell cell : rows.next()) {
                    characters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return characters;
    }

    private DraftPlan draft() throws IOException {
        Decision<RawTable> table = reader.read(new ByteArrayInputStream(workbook));
        Decision<DraftPlan> plan = new PlanReader().read(((Decision.Accepted<RawTable>) table).result());
        return ((Decision.Accepted<DraftPlan>) plan).result();
    }

    private static long nanos(Callable<?> work) throws Exception {
        long from = System.nanoTime();
        assertThat(work.call()).isNotNull();
        return System.nanoTime() - from;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Follow-through", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            write(sheet, 0, "Theme", "No.", "Issue", "Report Ref.", "Action", "Timescale", "Responsibility", "Progress (RAG)");
            for (int row = 1; row <= ROWS; row++) {
                String theme = String.valueOf((char) ('A' + (row - 1) / ISSUES));
                write(sheet, row, theme + " - Harbour safety", theme + ((row - 1) % ISSUES + 1), "Lanterns of pier " + row + " are not checked every week",
                        "Para " + row % 200, "Check lantern " + row + " every week and write down who did it, so that a person can follow it.",
                        "June 2026", "Ada Quill", "GREEN. The lanterns of pier " + row + " were checked; the list is kept at the harbour office.");
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }
}
