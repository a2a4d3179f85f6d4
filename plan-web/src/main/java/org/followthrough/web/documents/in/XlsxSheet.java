package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet of an Excel workbook. */
final class XlsxSheet {

    private static final int LETTERS = 26;

    private final XmlPart xml;
    private final XlsxStyles styles;
    private final List<String> words;
    private final Sheets sheets;

    XlsxSheet(XmlPart xml, XlsxStyles styles, List<String> words, Sheets sheets) {
        this.xml = xml;
        this.styles = styles;
        this.words = words;
        this.sheets = sheets;
    }

    void read() throws IOException, XMLStreamException, RefusedDocumentException {
        int line = 0;
        while (xml.nextStart()) {
            if (xml.name().equals("row")) {
                line = xml.number("r", line + 1);
                sheets.add(line, row());
            }
        }
    }

    private RowCells row() throws IOException, XMLStreamException, RefusedDocumentException {
        RowCells cells = new RowCells();
        int column = -1;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("c")) {
                column = column(xml.attribute("r", ""), column + 1);
                cell(cells, column);
            }
        }
        return cells;
    }

    private void cell(RowCells cells, int column) throws XMLStreamException, RefusedDocumentException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String text = "";
        String formula = "";
        int within = xml.depth();
        while (xml.nextStart(within)) {
            switch (xml.name()) {
                case "v" -> text = value(type, style, xml.textOfElement());
                case "is" -> text = SharedStrings.text(xml);
                case "f" -> formula = xml.textOfElement();
                default -> {
                }
            }
        }
        cells.put(column, text.isEmpty() && !formula.isEmpty() && !type.equals("str") ? "=" + formula : text);
        cells.shade(column, styles.shade(style));
        if (type.equals("d") || styles.number(style, type).showsDays()) {
            cells.markDay(column);
        }
    }

    private String value(String type, int style, String value) throws RefusedDocumentException {
        return switch (type) {
            case "s" -> word(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> styles.number(style, type).words(value);
            case "d" -> SheetDay.ofIso(value);
            default -> value;
        };
    }

    private String word(String index) throws RefusedDocumentException {
        try {
            return words.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchWord) {
            throw new RefusedDocumentException("document.broken");
        }
    }

    /** Counted from 0, of a reference such as {@code AB12}. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && Character.isLetter(reference.charAt(at)) && column <= Limits.COLUMNS) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            at++;
        }
        return at == 0 ? otherwise : column - 1;
    }
}
