package org.followthrough.web.documents.out;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The elements of a Word document; names stand without their prefix. */
final class WordXml {

    static final int PAGE_WIDTH = 15_398;

    private static final String PREFIX = "w";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamWriter xml;

    WordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What it writes to, for elements of other kinds in between. */
    XMLStreamWriter writer() {
        return xml;
    }

    void root(String name) throws XMLStreamException {
        open(name);
        xml.writeNamespace(PREFIX, NAMESPACE);
        xml.writeNamespace("r", RELATIONS);
    }

    /** @param attributes names and values in turn */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, NAMESPACE);
        attributes(attributes);
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(PREFIX, name, NAMESPACE);
        attributes(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(PREFIX, NAMESPACE, attributes[at], attributes[at + 1]);
        }
    }

    /** The style of the element that is open; {@code kind} is {@code p} of a paragraph. */
    void style(String kind, String style) throws XMLStreamException {
        open(kind + "Pr");
        empty(kind + "Style", "val", style);
        close();
    }

    void paragraph(String style, String text) throws XMLStreamException {
        open("p");
        style("p", style);
        run(text, false);
        close();
    }

    /** A paragraph whose first line is bold. */
    void led(String style, String text) throws XMLStreamException {
        int end = text.indexOf('\n');
        String lead = end < 0 ? text : text.substring(0, end);
        open("p");
        style("p", style);
        run(lead, true);
        if (end >= 0) {
            run(text.substring(end), false);
        }
        close();
    }

    void run(String text, boolean bold) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        open("r");
        if (bold) {
            open("rPr");
            empty("b");
            close();
        }
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\t') {
                text(text.substring(from, at));
                empty(sign == '\n' ? "br" : "tab");
                from = at + 1;
            }
        }
        text(text.substring(from));
        close();
    }

    private void text(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            open("t");
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
            xml.writeCharacters(text);
            close();
        }
    }

    /** A field that Word fills in, such as the number of the page. */
    void field(String name) throws XMLStreamException {
        open("fldSimple", "instr", name);
        run("1", false);
        close();
    }

    void footerReference(String relation) throws XMLStreamException {
        empty("footerReference", "type", "default");
        xml.writeAttribute("r", RELATIONS, "id", relation);
    }
}
