package org.followthrough.web.documents.in;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A file of XML that is read forwards, element by element, by local names.
 *
 * <p>A document type is refused: no office program writes one, and entities of all sorts begin there.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DIGITS = 9;

    private final InputStream file;
    private final XMLStreamReader xml;
    private int depth;

    private XmlPart(InputStream file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static XmlPart of(InputStream file) throws XMLStreamException {
        return new XmlPart(file, FACTORY.createXMLStreamReader(file));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Goes to the start of the next element; false at the end of the file. */
    boolean nextStart() throws XMLStreamException, RefusedDocumentException {
        return nextStart(0);
    }

    /** Goes to the start of the next element inside the one at {@code depth}; false once that ends. */
    boolean nextStart(int within) throws XMLStreamException, RefusedDocumentException {
        while (next()) {
            if (isStart()) {
                return true;
            }
            if (isEnd() && depth < within) {
                return false;
            }
        }
        return false;
    }

    /** Goes one step on; false at the end of the file. */
    boolean next() throws XMLStreamException, RefusedDocumentException {
        if (!xml.hasNext()) {
            return false;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedDocumentException("document.entities");
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEPTH) {
            throw new RefusedDocumentException("document.broken");
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean isStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** Of the element that starts or ends here. */
    String name() {
        return xml.getLocalName();
    }

    /** Of the element that starts here, whatever its prefix; null where it has none. */
    String attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The whole number, from 0 on, that an attribute of the element that starts here gives. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        if (value == null || value.isEmpty() || value.length() > DIGITS) {
            return otherwise;
        }
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) < '0' || value.charAt(at) > '9') {
                return otherwise;
            }
        }
        return Integer.parseInt(value);
    }

    /** The text that the reader stands at. */
    String text() {
        return xml.getText();
    }

    /** All text of the element that starts here, up to its end. */
    String textOfElement() throws XMLStreamException, RefusedDocumentException {
        CellText text = new CellText();
        int within = depth;
        while (depth >= within && next()) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** Goes to the end of the element that starts here. */
    void skip() throws XMLStreamException, RefusedDocumentException {
        int within = depth;
        boolean more = true;
        while (more && depth >= within) {
            more = next();
        }
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        xml.close();
        file.close();
    }
}
