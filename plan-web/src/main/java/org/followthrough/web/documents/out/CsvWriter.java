package org.followthrough.web.documents.out;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.domain.reading.OwnTable;
import org.followthrough.web.documents.FormulaGuard;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/** Writes a plan as CSV: in UTF-8 with the mark that Excel knows it by, every cell quoted, the header in the first line. */
final class CsvWriter implements PlanWriter {

    private static final char MARK = '\uFEFF';

    private final PlanCells cells;

    CsvWriter(Words words) {
        this.cells = new PlanCells(words);
    }

    @Override
    public void write(PlanTable plan, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(MARK);
        line(text, OwnTable.HEADINGS);
        for (Row row : plan.rows()) {
            line(text, cells.of(row));
        }
        text.flush();
    }

    private static void line(Writer text, List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = FormulaGuard.guarded(cells.get(column)).replace("\"", "\"\"");
            text.append(column == 0 ? "\"" : ",\"").append(cell).append('"');
        }
        text.append("\r\n");
    }
}
