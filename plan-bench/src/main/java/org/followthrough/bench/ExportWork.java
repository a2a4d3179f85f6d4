package org.followthrough.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** W9: a plan leaves as a spreadsheet and as a Word document, against writing the same cells from memory. */
final class ExportWork {

    private static final int PAIRS = 7;
    /** Pairs until little is left to be compiled on either side. */
    private static final int COMPILED_AFTER = 40;
    private static final int LONG_PAIRS = 3;
    private static final double MILLION = 1e6;

    private final Visitor lead;
    private final PlanSheet sheet;
    private final String docx;
    private final int rows;

    ExportWork(Visitor lead, int plan, int rows) {
        this.lead = lead;
        this.sheet = new PlanSheet(lead, plan);
        this.docx = "/plans/" + plan + "/export.docx";
        this.rows = rows;
    }

    List<Finding> measure() throws Exception {
        List<List<String>> cells = sheet.cells(rows);
        Pairs asSheet = Pairs.of(COMPILED_AFTER, PAIRS, Timing.all(sheet::download),
                Timing.all(() -> Spreadsheet.write(OutputStream.nullOutputStream(), cells)));
        Pairs asDocument = Pairs.of(0, LONG_PAIRS, Timing.all(() -> lead.download(docx)), Timing.all(() -> document(cells)));
        return List.of(
                Finding.atMost("W9", rows + " rows as xlsx ÷ the same cells from memory", 1.5, asSheet),
                Finding.atMost("W9", rows + " rows as docx ÷ the same cells by XWPF", 0.5, asDocument),
                Finding.atMost("W9", "xlsx, first byte", 500, sheet.download().firstByte() / MILLION, " ms"),
                Finding.atMost("W9", "docx, first byte", 500, lead.download(docx).firstByte() / MILLION, " ms"));
    }

    private static void document(List<List<String>> cells) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable();
            for (List<String> row : cells) {
                XWPFTableRow written = table.createRow();
                for (int column = 0; column < row.size(); column++) {
                    (column < written.getTableCells().size() ? written.getCell(column) : written.addNewTableCell())
                            .setText(row.get(column));
                }
            }
            document.write(OutputStream.nullOutputStream());
        }
    }
}
