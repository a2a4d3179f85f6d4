package org.followthrough.web.documents.out;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What an office file says about itself: its title and its language. */
final class CoreProperties {

    static final String PART = "docProps/core.xml";

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";

    private final String title;
    private final String author;

    CoreProperties(String title, String author) {
        this.title = title;
        this.author = author;
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("cp", "coreProperties", CORE);
        xml.writeNamespace("cp", CORE);
        xml.writeNamespace("dc", DUBLIN);
        element(xml, "title", title);
        element(xml, "creator", author);
        element(xml, "language", "en-GB");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement("dc", name, DUBLIN);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
