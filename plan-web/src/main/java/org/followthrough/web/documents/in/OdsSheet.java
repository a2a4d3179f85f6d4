package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.followthrough.domain.reading.Shade;

/** Reads the columns and rows of one sheet of an OpenDocument spreadsheet. */
final class OdsSheet {

    private final XmlPart xml;
    private final OdsStyles styles;
    private final Sheets sheets;
    private final List<String> columnStyles = new ArrayList<>();
    private int line;

    OdsSheet(XmlPart xml, OdsStyles styles, Sheets sheets) {
        this.xml = xml;
        this.styles = styles;
        this.sheets = sheets;
    }

    /** Takes the element that starts here. */
    void take(String name) throws XMLStreamException, RefusedDocumentException {
        if (name.equals("table-column")) {
            String style = xml.attribute("default-cell-style-name", "");
            int last = columnStyles.size() + repeated("number-columns-repeated");
            while (columnStyles.size() < Math.min(last, Limits.COLUMNS)) {
                columnStyles.add(style);
            }
        } else if (name.equals("table-row")) {
            int times = repeated("number-rows-repeated");
            RowCells row = row();
            for (int at = 1; at <= times && !row.isBlank(); at++) {
                sheets.add(line + at, row);
            }
            line += times;
        }
    }

    private RowCells row() throws XMLStreamException, RefusedDocumentException {
        RowCells row = new RowCells();
        int column = 0;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("table-cell")) {
                column += cell(row, column);
            } else if (xml.name().equals("covered-table-cell")) {
                column += repeated("number-columns-repeated");
                xml.skip();
            }
        }
        return row;
    }

    /** How many columns the cell that starts here fills. */
    private int cell(RowCells row, int column) throws XMLStreamException, RefusedDocumentException {
        int times = repeated("number-columns-repeated");
        String style = xml.attribute("style-name", column < columnStyles.size() ? columnStyles.get(column) : "");
        String day = xml.attribute("date-value");
        String shown = text();
        String text = day == null ? shown : styles.words(style, day);
        Shade shade = styles.shade(style);
        for (int at = column; at < Math.min(column + times, Limits.COLUMNS + 1); at++) {
            row.put(at, text);
            row.shade(at, shade);
            if (day != null && !styles.showsMonth(style)) {
                row.markDay(at);
            }
        }
        return times;
    }

    /** The paragraphs of the cell that starts here, a line each, without the notes that are pinned to it. */
    private String text() throws XMLStreamException, RefusedDocumentException {
        CellText text = new CellText();
        int within = xml.depth();
        while (xml.depth() >= within && xml.next()) {
            if (xml.isText()) {
                if (xml.depth() > within) {
                    text.append(xml.text());
                }
            } else if (xml.isStart()) {
                sign(text);
            }
        }
        return text.toString();
    }

    private void sign(CellText text) throws XMLStreamException, RefusedDocumentException {
        switch (xml.name()) {
            case "annotation", "shapes", "frame", "custom-shape" -> xml.skip();
            case "p", "line-break" -> text.newLine();
            case "s" -> text.append(" ".repeat(Math.min(Limits.COLUMNS, Math.max(1, xml.number("c", 1)))));
            case "tab" -> text.append(' ');
            default -> {
            }
        }
    }

    private int repeated(String name) {
        return Math.max(1, xml.number(name, 1));
    }
}
