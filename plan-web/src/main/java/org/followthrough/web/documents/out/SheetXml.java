package org.followthrough.web.documents.out;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;
import org.followthrough.web.documents.FormulaGuard;

/** Writes a sheet of an Excel workbook row by row: words are always words, whatever sign they begin with. */
final class SheetXml {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** What cells look like, by their place among the styles of the template. */
    static final int TEXT = 1;
    static final int DAY = 3;
    static final int MONTH = 4;
    static final int HEADING = 5;
    static final int TITLE = 6;
    static final int COUNT = 7;
    static final int TOTAL = 13;

    private static final int QUOTED_TEXT = 2;
    /** Heights, in points; no row of Excel is higher than this. */
    private static final double HIGHEST = 409;
    private static final double LINE = 13;
    private static final double AROUND = 4;
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    private final XMLStreamWriter2 xml;
    private final SharedTexts texts;
    /** A row; its cells hold numbers and places of texts, so that nothing in it needs to be escaped. */
    private final StringBuilder written = new StringBuilder();
    private int row;
    private int column;

    SheetXml(XMLStreamWriter2 xml, SharedTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /** @param widths of the columns, in characters */
    void begin(int frozenRows, int... widths) throws XMLStreamException {
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(NAMESPACE);
        open("sheetPr");
        empty("pageSetUpPr", "fitToPage", "1");
        xml.writeEndElement();
        open("sheetViews");
        open("sheetView", "workbookViewId", "0");
        empty("pane", "ySplit", String.valueOf(frozenRows), "topLeftCell", "A" + (frozenRows + 1),
                "activePane", "bottomLeft", "state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
        open("cols");
        for (int at = 0; at < widths.length; at++) {
            String here = String.valueOf(at + 1);
            empty("col", "min", here, "max", here, "width", String.valueOf(widths[at]), "customWidth", "1");
        }
        xml.writeEndElement();
        open("sheetData");
    }

    /** @param lines how many lines its highest cell has */
    void row(int lines) throws XMLStreamException {
        row++;
        column = 0;
        written.append("<row r=\"").append(row).append("\" ht=\"").append(Math.min(HIGHEST, LINE * lines + AROUND))
                .append("\" customHeight=\"1\">");
    }

    void endRow() throws XMLStreamException {
        xml.writeRaw(written.append("</row>").toString());
        written.setLength(0);
    }

    void words(String words, int style) {
        boolean quoted = style == TEXT && FormulaGuard.isNeeded(words);
        cell(quoted ? QUOTED_TEXT : style, " t=\"s\"", texts.place(words));
    }

    void day(LocalDate day, int style) {
        number(ChronoUnit.DAYS.between(DAY_NOUGHT, day), style);
    }

    void number(long number, int style) {
        cell(style, "", number);
    }

    private void cell(int style, String kind, long value) {
        written.append("<c r=\"").append((char) ('A' + column++)).append(row).append("\" s=\"").append(style).append('"')
                .append(kind).append("><v>").append(value).append("</v></c>");
    }

    /** @param filtered the cells that can be filtered, such as {@code A2:H9}, or null for none */
    void end(String filtered) throws XMLStreamException {
        xml.writeEndElement();
        if (filtered != null) {
            empty("autoFilter", "ref", filtered);
        }
        empty("pageMargins", "left", "0.4", "right", "0.4", "top", "0.5", "bottom", "0.5", "header", "0.3", "footer", "0.3");
        empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
        open("headerFooter");
        open("oddFooter");
        xml.writeCharacters("&RPage &P of &N");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
