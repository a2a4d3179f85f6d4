package org.followthrough.web.documents.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** What a document is, told from its first bytes and from what its container holds; a name says nothing. */
enum DocumentKind {

    WORD(DocxReader::new),
    EXCEL(XlsxReader::new),
    OLD_EXCEL(XlsReader::new),
    OPEN_SHEET(OdsReader::new),
    PDF(PdfReader::new),
    TEXT(TextReader::new);

    private static final Tika TIKA = new Tika();
    private static final int SAMPLE = 64 * 1024;

    private final Supplier<TableReader> reader;

    DocumentKind(Supplier<TableReader> reader) {
        this.reader = reader;
    }

    TableReader reader() {
        return reader.get();
    }

    static DocumentKind of(byte[] document) throws IOException, XMLStreamException, RefusedDocumentException {
        if (startsWith(document, 'P', 'K', 3, 4)) {
            return ofArchive(document);
        }
        if (isCompound(document)) {
            return ofCompound(document);
        }
        String type = TIKA.detect(Arrays.copyOf(document, Math.min(document.length, SAMPLE)));
        if (type.equals("application/pdf")) {
            return PDF;
        }
        if (type.startsWith("text/html") || !type.startsWith("text/") && !type.equals("application/octet-stream")) {
            throw unknown();
        }
        return TEXT;
    }

    /** Whether a document is, or holds, what old Office programs wrote. */
    static boolean isCompound(byte[] document) {
        return startsWith(document, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static DocumentKind ofArchive(byte[] document)
            throws IOException, XMLStreamException, RefusedDocumentException {
        try (Archive archive = Archive.open(document)) {
            return archive.has("mimetype") ? OpenDocument.kind(archive) : new OfficePackage(archive).kind();
        }
    }

    private static DocumentKind ofCompound(byte[] document) throws IOException, RefusedDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedDocumentException("document.password");
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("Macros")) {
                throw new RefusedDocumentException("document.macros");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return OLD_EXCEL;
            }
            throw root.hasEntryCaseInsensitive("WordDocument")
                    ? new RefusedDocumentException("document.old-word") : unknown();
        }
    }

    static RefusedDocumentException unknown() {
        return new RefusedDocumentException("document.unknown-kind");
    }

    private static boolean startsWith(byte[] document, int... signs) {
        for (int at = 0; at < signs.length; at++) {
            if (at >= document.length || (document[at] & 0xFF) != signs[at]) {
                return false;
            }
        }
        return true;
    }
}
