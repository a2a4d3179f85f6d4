package org.followthrough.web.documents.out;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.followthrough.web.documents.out.Paper.Cell;
import org.followthrough.web.documents.out.Paper.Column;
import org.followthrough.web.documents.out.Paper.Grid;
import org.followthrough.web.documents.out.Paper.Span;

/** Writes a table of a Word document, whose header is one for Word too and stands again on every page. */
final class WordTable {

    private static final int THOUSAND = 1000;

    private final WordXml xml;

    WordTable(WordXml xml) {
        this.xml = xml;
    }

    void write(Grid grid) throws XMLStreamException {
        List<String> widths = grid.columns().stream().map(WordTable::width).toList();
        xml.open("tbl");
        properties(grid.name());
        xml.open("tblGrid");
        for (String width : widths) {
            xml.empty("gridCol", "w", width);
        }
        xml.close();
        header(grid.columns(), widths);
        for (List<Cell> row : grid.rows()) {
            xml.open("tr");
            for (int column = 0; column < row.size(); column++) {
                cell(row.get(column), widths.get(column), grid.columns().get(column));
            }
            xml.close();
        }
        xml.close();
    }

    private static String width(Column column) {
        return String.valueOf(WordXml.PAGE_WIDTH * column.share() / THOUSAND);
    }

    private void properties(String name) throws XMLStreamException {
        xml.open("tblPr");
        xml.empty("tblStyle", "val", "PlanTable");
        xml.empty("tblW", "w", String.valueOf(WordXml.PAGE_WIDTH), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed");
        xml.empty("tblLook", "val", "0020", "firstRow", "1", "lastRow", "0", "firstColumn", "0", "lastColumn", "0",
                "noHBand", "1", "noVBand", "1");
        xml.empty("tblCaption", "val", name);
        xml.close();
    }

    private void header(List<Column> columns, List<String> widths) throws XMLStreamException {
        xml.open("tr");
        xml.open("trPr");
        xml.empty("cantSplit");
        xml.empty("tblHeader");
        xml.close();
        for (int column = 0; column < columns.size(); column++) {
            xml.open("tc");
            xml.open("tcPr");
            xml.empty("tcW", "w", widths.get(column), "type", "dxa");
            xml.close();
            xml.paragraph("TableHeading", columns.get(column).heading());
            xml.close();
        }
        xml.close();
    }

    private void cell(Cell cell, String width, Column column) throws XMLStreamException {
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
        String style = column.numeric() ? "TableNumber" : "TableText";
        if (cell.lead()) {
            xml.led(style, cell.text());
        } else {
            xml.paragraph(style, cell.span() == Span.GOES_ON ? "" : cell.text());
        }
        xml.close();
    }
}
