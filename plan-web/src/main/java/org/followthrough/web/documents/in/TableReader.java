package org.followthrough.web.documents.in;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads the tables of one kind of document, and the text around them, in the order in which a person reads them. */
interface TableReader {

    /** @throws IOException when the document is broken, as {@link XMLStreamException} says too */
    void read(byte[] document, Rows rows) throws IOException, XMLStreamException, RefusedDocumentException;
}
