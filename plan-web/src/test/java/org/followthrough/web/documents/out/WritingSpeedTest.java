package org.followthrough.web.documents.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.followthrough.domain.reading.OwnTable;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ten thousand rows, written beside the same words in a bare table by other means in the same run: by fastexcel as they
 * stream past, without any style, and by the object model of Apache POI.
 */
@EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "Measured with -Plong only.")
class WritingSpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(WritingSpeedTest.class);
    private static final int ROWS = 10_000;
    private static final int FLUSHED_TOGETHER = 500;
    private static final int TIMES = 15;
    private static final int TIMES_SLOW = 4;
    private static final double MOST_OF_FASTEXCEL = 1.5;
    private static final double MOST_OF_POI = 0.5;
    private static final long MILLION = 1_000_000;

    private final Words words = Words.ofTheProduct();
    private final PlanTable plan = InventedPlan.of(ROWS);
    private final PlanCells cells = new PlanCells(words);

    @Test
    void writesAWorkbookNearlyAsFastAsABareStream() throws IOException {
        double share = share(TIMES, new XlsxWriter(words), this::bareWorkbook);

        assertThat(share).isLessThanOrEqualTo(MOST_OF_FASTEXCEL);
    }

    @Test
    void writesAWordDocumentInHalfTheTimeOfAnObjectModel() throws IOException {
        double share = share(TIMES_SLOW,
                (table, out) -> new DocxWriter().write(new PlanPaper(words).of(table), out), this::modelled);

        assertThat(share).isLessThanOrEqualTo(MOST_OF_POI);
    }

    private double share(int times, PlanWriter own, PlanWriter other) throws IOException {
        long ours = Long.MAX_VALUE;
        long theirs = Long.MAX_VALUE;
        for (int time = 0; time < times; time++) {
            ours = Math.min(ours, nanos(own));
            theirs = Math.min(theirs, nanos(other));
        }
        LOG.info("{} ms against {} ms", ours / MILLION, theirs / MILLION);
        return (double) ours / theirs;
    }

    private long nanos(PlanWriter writer) throws IOException {
        long from = System.nanoTime();
        writer.write(plan, OutputStream.nullOutputStream());
        return System.nanoTime() - from;
    }

    private void bareWorkbook(PlanTable table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Bare", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            write(sheet, 0, OwnTable.HEADINGS);
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row + 1, cells.of(table.rows().get(row)));
                if (row % FLUSHED_TOGETHER == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.inlineString(row, column, texts.get(column));
        }
    }

    private void modelled(PlanTable table, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable written = document.createTable(1, OwnTable.HEADINGS.size());
            write(written.getRow(0), OwnTable.HEADINGS);
            table.rows().forEach(row -> write(written.createRow(), cells.of(row)));
            document.write(out);
        }
    }

    private static void write(XWPFTableRow row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.getCell(column).setText(texts.get(column));
        }
    }
}
