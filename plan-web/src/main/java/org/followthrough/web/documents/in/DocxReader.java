package org.followthrough.web.documents.in;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads a Word document as it streams past: its paragraphs, its tables, and its notes at the end. */
final class DocxReader implements TableReader {

    @Override
    public void read(byte[] document, Rows rows) throws IOException, XMLStreamException, RefusedDocumentException {
        try (Archive archive = Archive.open(document)) {
            OfficePackage office = new OfficePackage(archive);
            String main = office.mainPart();
            DocxNotes notes = new DocxNotes();
            DocxText text = new DocxText(DocxNumbering.of(office, main), notes);
            try (XmlPart body = archive.xml(main)) {
                while (body.nextStart()) {
                    if (body.name().equals("body")) {
                        new DocxBody(body, text, rows).read();
                    }
                }
            }
            notes.add(office, main, rows);
        }
    }
}
