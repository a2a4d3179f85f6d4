package org.followthrough.web.documents.out;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The parts of a Word document that hold its pictures, and how the document finds them and its other parts. */
final class WordPictures {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** The parts that every document has, in the order of their relations. */
    private static final List<String> ALWAYS = List.of("styles", "settings", "numbering", "footer");

    private final List<Paper.Picture> pictures;

    WordPictures(Paper paper) {
        this.pictures = paper.blocks().stream().filter(Paper.Picture.class::isInstance).map(Paper.Picture.class::cast)
                .toList();
    }

    /** The number of a picture, from 1. */
    int number(Paper.Picture picture) {
        return pictures.indexOf(picture) + 1;
    }

    static String relation(int number) {
        return "rId" + (ALWAYS.size() + number);
    }

    static String file(int number) {
        return "picture" + number + ".png";
    }

    void relations(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Relationships");
        xml.writeDefaultNamespace(PACKAGE);
        for (int at = 0; at < ALWAYS.size(); at++) {
            String kind = ALWAYS.get(at);
            relation(xml, "rId" + (at + 1), kind, kind.equals("footer") ? "footer1.xml" : kind + ".xml");
        }
        for (int number = 1; number <= pictures.size(); number++) {
            relation(xml, relation(number), "image", "media/" + file(number));
        }
        xml.writeEndElement();
    }

    private static void relation(XMLStreamWriter xml, String id, String kind, String target) throws XMLStreamException {
        xml.writeEmptyElement("Relationship");
        xml.writeAttribute("Id", id);
        xml.writeAttribute("Type", KINDS + kind);
        xml.writeAttribute("Target", target);
    }

    void add(OfficeFile file) throws IOException {
        for (Paper.Picture picture : pictures) {
            file.add("word/media/" + file(number(picture)), picture.drawing().png());
        }
    }
}
