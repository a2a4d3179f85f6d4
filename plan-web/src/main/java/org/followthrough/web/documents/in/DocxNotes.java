package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The footnotes and endnotes that the text refers to: a row each, after everything else, as no cell's own words. */
final class DocxNotes {

    private final List<String> footnotes = new ArrayList<>();
    private final List<String> endnotes = new ArrayList<>();

    void footnote(String id) {
        footnotes.add(id);
    }

    void endnote(String id) {
        endnotes.add(id);
    }

    void add(OfficePackage office, String main, Rows rows)
            throws IOException, XMLStreamException, RefusedDocumentException {
        add(footnotes, read(office, main, "footnote"), rows);
        add(endnotes, read(office, main, "endnote"), rows);
    }

    private static void add(List<String> ids, Map<String, String> notes, Rows rows) throws RefusedDocumentException {
        int number = 0;
        for (String id : ids) {
            number++;
            if (notes.containsKey(id)) {
                rows.add("[" + number + "] " + notes.get(id));
            }
        }
    }

    private static Map<String, String> read(OfficePackage office, String main, String kind)
            throws IOException, XMLStreamException, RefusedDocumentException {
        Map<String, String> notes = new HashMap<>();
        try (XmlPart xml = office.open(main, kind + "s")) {
            while (xml != null && xml.nextStart()) {
                if (xml.name().equals(kind)) {
                    notes.put(xml.attribute("id", ""), note(xml));
                }
            }
        }
        return notes;
    }

    private static String note(XmlPart xml) throws XMLStreamException, RefusedDocumentException {
        DocxText plain = new DocxText(DocxNumbering.NONE, new DocxNotes());
        List<String> lines = new ArrayList<>();
        int within = xml.depth();
        while (xml.nextStart(within)) {
            if (xml.name().equals("p")) {
                lines.add(plain.paragraph(xml, xml::skip).strip());
            }
        }
        return String.join(" ", lines).strip();
    }
}
