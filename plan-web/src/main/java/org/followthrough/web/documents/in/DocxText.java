package org.followthrough.web.documents.in;

import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of paragraphs as a person sees it: with the marks of lists and what was inserted, without what was
 * deleted or moved away.
 */
final class DocxText {

    /** What is no longer there, stands in the document twice, or says how it looked before. */
    static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "delText", "instrText", "pPrChange",
            "rPrChange", "tcPrChange", "trPrChange", "tblPrChange", "tblGridChange", "sectPrChange", "sectPr", "rt");

    private final DocxNumbering numbering;
    private final DocxNotes notes;

    DocxText(DocxNumbering numbering, DocxNotes notes) {
        this.numbering = numbering;
        this.notes = notes;
    }

    /** What is inside a paragraph but no part of its line: the paragraphs and tables of a text box. */
    interface Box {
        void read() throws XMLStreamException, RefusedDocumentException;
    }

    /** Reads the paragraph that starts here, up to its end. */
    String paragraph(XmlPart xml, Box box) throws XMLStreamException, RefusedDocumentException {
        CellText text = new CellText();
        Place place = new Place();
        boolean deleted = false;
        int within = xml.depth();
        while (xml.nextStart(within)) {
            String name = xml.name();
            if (UNSEEN.contains(name)) {
                deleted |= name.equals("del");
                xml.skip();
            } else if (name.equals("txbxContent")) {
                box.read();
            } else if (name.equals("t")) {
                text.append(xml.textOfElement());
            } else {
                place.take(name, xml);
                sign(name, xml, text);
            }
        }
        return marked(text.toString(), deleted, place);
    }

    /** A number may stand alone, as in a column that Word counts by itself; a bullet tells nothing then. */
    private String marked(String line, boolean deleted, Place place) {
        if (line.isBlank() && deleted) {
            return "";
        }
        String mark = place.mark(numbering);
        return line.isBlank() && mark.equals(ListLevel.BULLET) ? "" : mark + line;
    }

    private void sign(String name, XmlPart xml, CellText text) {
        switch (name) {
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "footnoteReference" -> notes.footnote(xml.attribute("id", ""));
            case "endnoteReference" -> notes.endnote(xml.attribute("id", ""));
            default -> {
            }
        }
    }

    /** Where a paragraph stands in the lists of its document. */
    private static final class Place {
        private String style = "";
        private String list;
        private int level = -1;

        void take(String name, XmlPart xml) {
            switch (name) {
                case "pStyle" -> style = xml.attribute("val", "");
                case "numId" -> list = xml.attribute("val", "");
                case "ilvl" -> level = xml.number("val", 0);
                default -> {
                }
            }
        }

        String mark(DocxNumbering numbering) {
            return list == null ? numbering.markOfStyle(style) : numbering.mark(list, Math.max(0, level));
        }
    }
}
