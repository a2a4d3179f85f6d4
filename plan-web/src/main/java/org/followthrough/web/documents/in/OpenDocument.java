package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** What an OpenDocument archive says about itself. */
final class OpenDocument {

    private static final String SHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST_TYPE = 200;

    private OpenDocument() {
    }

    static DocumentKind kind(Archive archive) throws IOException, XMLStreamException, RefusedDocumentException {
        if (isEncrypted(archive)) {
            throw new RefusedDocumentException("document.password");
        }
        try (InputStream type = archive.stream("mimetype")) {
            if (new String(type.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).startsWith(SHEET)) {
                return DocumentKind.OPEN_SHEET;
            }
        }
        throw DocumentKind.unknown();
    }

    private static boolean isEncrypted(Archive archive)
            throws IOException, XMLStreamException, RefusedDocumentException {
        if (!archive.has(MANIFEST)) {
            return false;
        }
        try (XmlPart manifest = archive.xml(MANIFEST)) {
            while (manifest.nextStart()) {
                if (manifest.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
