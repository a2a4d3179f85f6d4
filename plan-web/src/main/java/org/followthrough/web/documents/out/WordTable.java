package org.followthrough.web.documents.out;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.followthrough.web.documents.out.Paper.Cell;
import org.followthrough.web.documents.out.Paper.Column;
import org.followthrough.web.documents.out.Paper.Grid;
import org.followthrough.web.documents.out.Paper.Size;
import org.followthrough.web.documents.out.Paper.Span;

/** Writes a table of a Word document, whose header is one for Word too and stands again on every page. */
final class WordTable {

    private static final int THOUSAND = 1000;
    /** A longer cell may need more than a page. */
    private static final int MOST_WHOLE = 800;

    private final WordXml xml;

    WordTable(WordXml xml) {
        this.xml = xml;
    }

    void write(Grid grid) throws XMLStreamException {
        List<String> widths = grid.columns().stream().map(WordTable::width).toList();
        xml.open("tbl");
        properties(grid);
        xml.open("tblGrid");
        for (String width : widths) {
            xml.empty("gridCol", "w", width);
        }
        xml.close();
        header(grid, widths);
        for (List<Cell> row : grid.rows()) {
            xml.open("tr");
            whole(row);
            for (int column = 0; column < row.size(); column++) {
                cell(row.get(column), widths.get(column), style(grid.size(), grid.columns().get(column)));
            }
            xml.close();
        }
        xml.close();
    }

    private static String width(Column column) {
        return String.valueOf(WordXml.PAGE_WIDTH * column.share() / THOUSAND);
    }

    /** Keeps a row on one page. */
    private void whole(List<Cell> row) throws XMLStreamException {
        if (row.stream().allMatch(cell -> cell.text().length() <= MOST_WHOLE)) {
            xml.open("trPr");
            xml.empty("cantSplit");
            xml.close();
        }
    }

    private static String style(Size size, Column column) {
        return (size == Size.FIGURES ? "Figure" : "Table") + (column.numeric() ? "Number" : "Text");
    }

    private void properties(Grid grid) throws XMLStreamException {
        xml.open("tblPr");
        xml.empty("tblStyle", "val", "PlanTable");
        xml.empty("tblW", "w", String.valueOf(WordXml.PAGE_WIDTH * grid.share() / THOUSAND), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed");
        xml.empty("tblLook", "val", "0020", "firstRow", "1", "lastRow", "0", "firstColumn", "0", "lastColumn", "0",
                "noHBand", "1", "noVBand", "1");
        xml.empty("tblCaption", "val", grid.name());
        xml.close();
    }

    private void header(Grid grid, List<String> widths) throws XMLStreamException {
        xml.open("tr");
        xml.open("trPr");
        xml.empty("cantSplit");
        xml.empty("tblHeader");
        xml.close();
        for (int column = 0; column < grid.columns().size(); column++) {
            xml.open("tc");
            xml.open("tcPr");
            xml.empty("tcW", "w", widths.get(column), "type", "dxa");
            xml.close();
            Column headed = grid.columns().get(column);
            xml.paragraph(headed.numeric() ? "NumberHeading" : "TableHeading", headed.heading());
            xml.close();
        }
        xml.close();
    }

    private void cell(Cell cell, String width, String style) throws XMLStreamException {
        xml.open("tc");
        xml.open("tcPr");
        xml.empty("tcW", "w", width, "type", "dxa");
        switch (cell.span()) {
            case BEGINS -> xml.empty("vMerge", "val", "restart");
            case GOES_ON -> xml.empty("vMerge", "val", "continue");
            case ALONE -> {
            }
        }
        if (cell.fill() != null) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", cell.fill());
        }
        xml.close();
        if (cell.lead()) {
            xml.led(style, cell.text());
        } else {
            xml.paragraph(style, cell.span() == Span.GOES_ON ? "" : cell.text());
        }
        xml.close();
    }
}
