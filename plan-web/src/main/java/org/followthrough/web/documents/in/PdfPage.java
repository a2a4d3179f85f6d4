package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.TextElement;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * What stands on one page of a PDF, from top to bottom.
 *
 * @param height of the page, in points
 * @param words  the pieces of text outside the tables
 */
record PdfPage(double height, List<PdfBlock> blocks, List<PdfWords> words) {

    static PdfPage of(Page page) {
        List<PdfBlock> blocks = new ArrayList<>();
        List<Rectangle> areas = new ArrayList<>();
        for (Table table : new SpreadsheetExtractionAlgorithm().extract(page)) {
            PdfTable read = table(table);
            if (!read.cells().isEmpty()) {
                blocks.add(read);
                areas.add(table);
            }
        }
        List<TextElement> outside = page.getText().stream()
                .filter(sign -> areas.stream().noneMatch(area -> isInside(sign, area))).toList();
        List<PdfWords> words = PdfWords.of(outside);
        blocks.addAll(PdfLine.of(words));
        return of(page.getHeight(), blocks, words);
    }

    private static PdfPage of(double height, List<PdfBlock> blocks, List<PdfWords> words) {
        return new PdfPage(height, blocks.stream().sorted(Comparator.comparingDouble(PdfBlock::top)).toList(), words);
    }

    /** The same page when its text turns out to be a table without rules. */
    PdfPage with(List<PdfBlock> others) {
        return of(height, others, words);
    }

    boolean hasTable() {
        return blocks.stream().anyMatch(PdfTable.class::isInstance);
    }

    boolean isBlank() {
        return blocks.isEmpty();
    }

    private static PdfTable table(Table table) {
        List<PdfTable.Cell> cells = new ArrayList<>();
        for (List<RectangularTextContainer> row : table.getRows()) {
            for (RectangularTextContainer<?> cell : row) {
                String text = cell.getText().replace('\r', '\n').strip();
                if (cell.getWidth() > 0 && !text.isEmpty()) {
                    cells.add(new PdfTable.Cell(cell.getLeft(), cell.getTop(), text));
                }
            }
        }
        return new PdfTable(table.getLeft(), table.getTop(), table.getRight(), cells);
    }

    private static boolean isInside(TextElement sign, Rectangle area) {
        return area.contains(sign.getCenterX(), sign.getCenterY());
    }
}
