package org.followthrough.web.documents.in;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of an OpenDocument spreadsheet as they stream past. */
final class OdsReader implements TableReader {

    /** What stands in the document but not in a cell. */
    private static final Set<String> UNSEEN = Set.of("tracked-changes", "annotation", "shapes", "forms",
            "dde-links", "named-expressions", "database-ranges");

    @Override
    public void read(byte[] document, Rows rows) throws IOException, XMLStreamException, RefusedDocumentException {
        Sheets sheets = new Sheets(rows);
        try (Archive archive = Archive.open(document); XmlPart xml = archive.xml("content.xml")) {
            OdsStyles styles = new OdsStyles();
            OdsSheet sheet = null;
            while (xml.nextStart()) {
                String name = xml.name();
                if (UNSEEN.contains(name)) {
                    xml.skip();
                } else if (name.equals("automatic-styles")) {
                    styles.read(xml);
                } else if (name.equals("table")) {
                    sheets.begin(xml.attribute("name", ""), styles.hides(xml.attribute("style-name", "")));
                    sheet = new OdsSheet(xml, styles, sheets);
                } else if (sheet != null) {
                    sheet.take(name);
                }
            }
        }
        sheets.end();
    }
}
