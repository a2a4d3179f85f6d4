package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.web.documents.in.PdfTable.Cell;

/** Turns the pages of a PDF into rows: a table that goes on on the next page keeps its columns. */
final class PdfRows {

    private final Rows rows;
    private final List<Family> families = new ArrayList<>();

    PdfRows(Rows rows) {
        this.rows = rows;
    }

    void add(List<PdfPage> pages) throws RefusedDocumentException {
        for (PdfPage page : pages) {
            page.blocks().forEach(this::measure);
        }
        RunningLines running = RunningLines.of(pages);
        for (int number = 0; number < pages.size(); number++) {
            for (PdfBlock block : pages.get(number).blocks()) {
                if (block instanceof PdfTable table) {
                    table(table);
                } else if (!running.isRepeat(number, (PdfLine) block)) {
                    rows.add(((PdfLine) block).text());
                }
            }
        }
    }

    private void measure(PdfBlock block) {
        if (block instanceof PdfTable table) {
            Family family = families.stream().filter(one -> table.continues(one.first)).findFirst().orElse(null);
            if (family == null) {
                family = new Family(table);
                families.add(family);
            }
            table.cells().forEach(family::measure);
        }
    }

    private void table(PdfTable table) throws RefusedDocumentException {
        Family family = families.stream().filter(one -> table.continues(one.first)).findFirst().orElseThrow();
        List<Cell> cells = table.cells().stream().sorted(Comparator.comparingDouble(Cell::top)).toList();
        RowCells row = new RowCells();
        double top = table.top();
        for (Cell cell : cells) {
            if (!PdfTable.isNear(cell.top(), top)) {
                add(row);
                row = new RowCells();
                top = cell.top();
            }
            row.put(family.column(cell.left()), cell.text());
        }
        add(row);
    }

    private void add(RowCells row) throws RefusedDocumentException {
        if (!row.isBlank()) {
            rows.add(row.cells(), row.shades());
        }
    }

    /** The tables of several pages that are one, and where its columns begin. */
    private static final class Family {
        private final PdfTable first;
        private final List<Double> edges = new ArrayList<>();

        Family(PdfTable first) {
            this.first = first;
        }

        void measure(Cell cell) {
            if (edges.stream().noneMatch(edge -> PdfTable.isNear(edge, cell.left()))) {
                edges.add(cell.left());
                edges.sort(Comparator.naturalOrder());
            }
        }

        int column(double left) {
            int column = 0;
            while (!PdfTable.isNear(edges.get(column), left)) {
                column++;
            }
            return column;
        }
    }
}
