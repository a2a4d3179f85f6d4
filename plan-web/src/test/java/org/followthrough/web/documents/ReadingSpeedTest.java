package org.followthrough.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
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

/** Ten thousand rows, read to a draft beside a bare streaming read of the same workbook in the same run. */
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "Measured with -Plong only.")
class ReadingSpeedTest {

    private static final int ROWS = 10_000;
    private static final int ISSUES = 400;
    private static final int TIMES = 9;
    /** What the reading of the words takes, beside which unpacking the workbook is little. */
    private static final int MOST_TIMES = 25;
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
        long bare = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            bare = Math.min(bare, nanos(this::bareRead));
            whole = Math.min(whole, nanos(this::draft));
        }
        long before = used();
        DraftPlan draft = draft();
        long growth = (used() - before) / MEGABYTE;

        LoggerFactory.getLogger(getClass()).info("A bare read took {} ms, to a draft {} ms; the heap grew by {} MB.",
                bare / MILLION, whole / MILLION, growth);
        assertThat(draft.actions().count()).isEqualTo(ROWS);
        assertThat(growth).isLessThanOrEqualTo(128);
        assertThat(whole).isLessThanOrEqualTo(MOST_TIMES * bare);
    }

    private long bareRead() throws IOException {
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
