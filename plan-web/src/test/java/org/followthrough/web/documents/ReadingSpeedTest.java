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

/** Ten thousand rows, read to a draft beside a bare streaming read of the same workbook in the same run. */
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "Measured with -Plong only.")
class ReadingSpeedTest {

    private static final int ROWS = 10_000;
    private static final int TIMES = 9;
    private static final long MEGABYTE = 1024 * 1024;

    private final PlanDocumentReader reader = new PlanDocumentReader();
    private byte[] workbook;

    @BeforeEach
    void makeTheWorkbook() throws IOException {
        workbook = workbook();
    }

    @Test
    void takesAtMostTwiceABareReadAndLittleMemory() throws Exception {
        long bare = Long.MAX_VALUE;
        long whole = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            bare = Math.min(bare, nanos(this::bareRead));
            whole = Math.min(whole, nanos(this::draft));
        }
        long before = used();
        DraftPlan draft = draft();
        long growth = (used() - before) / MEGABYTE;

        System.out.printf("bare %d ms, to draft %d ms, %.2f times; heap %d MB%n", bare / 1_000_000, whole / 1_000_000, 1.0 * whole / bare, growth);
        assertThat(draft.actions()).hasSize(ROWS);
        assertThat(growth).isLessThanOrEqualTo(128);
        assertThat(whole).isLessThanOrEqualTo(2 * bare);
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
                write(sheet, row, "A - Harbour safety", "A" + row, "Lanterns of pier " + row + " are not checked every week",
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
