package org.followthrough.web.documents.in;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a zip archive, in memory, of which no more is ever inflated than a plan can need. */
final class Archive implements AutoCloseable {

    private static final int LISTED = 0x504b0102;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private long inflated;

    private Archive(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /** Opens an archive once its own list of files has shown that it is no bomb; nothing is inflated for that. */
    static Archive open(byte[] document) throws IOException, RefusedDocumentException {
        if (listed(document) > Limits.ENTRIES) {
            throw bomb();
        }
        Archive archive = new Archive(ZipFile.builder().setByteArray(document).get());
        if (archive.isBomb()) {
            archive.close();
            throw bomb();
        }
        if (archive.isForged()) {
            archive.close();
            throw new RefusedDocumentException("document.broken");
        }
        return archive;
    }

    /** How many files an archive lists, told without making the list, which may be made to fill the memory. */
    private static int listed(byte[] document) {
        int listed = 0;
        int window = 0;
        for (byte read : document) {
            window = window << Byte.SIZE | read & 0xFF;
            listed += window == LISTED ? 1 : 0;
        }
        return listed;
    }

    /** Whether a name stands for two files, or for a place elsewhere, as in no document. */
    private boolean isForged() {
        Set<String> names = new HashSet<>();
        return entries.stream().anyMatch(entry -> !names.add(entry.getName()) || entry.isUnixSymlink());
    }

    private boolean isBomb() {
        long declared = 0;
        for (ZipArchiveEntry entry : entries) {
            long size = Math.max(0, entry.getSize());
            declared += size;
            if (size > Limits.LARGE && size / Math.max(1, entry.getCompressedSize()) > Limits.GROWTH) {
                return true;
            }
        }
        return entries.size() > Limits.ENTRIES || declared > Limits.DECLARED;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasEndingWith(String ending) {
        return entries.stream().anyMatch(entry -> entry.getName().endsWith(ending));
    }

    /** Opens a file of the archive; beyond {@link Limits#INFLATED} bytes of all files it gives no more. */
    InputStream stream(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException("The archive holds no " + name + ".");
        }
        return new Inflating(zip.getInputStream(entry));
    }

    XmlPart xml(String name) throws IOException, XMLStreamException {
        return XmlPart.of(stream(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static RefusedDocumentException bomb() {
        return new RefusedDocumentException("document.bomb");
    }

    /** Counts what comes out, whatever the archive's list of files said. */
    private final class Inflating extends InputStream {
        private final InputStream file;

        Inflating(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = file.read(into, from, most);
            inflated += Math.max(0, read);
            if (inflated > Limits.INFLATED) {
                throw new OverfullArchiveException();
            }
            BoundedReading.goOn();
            return read;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Says that an archive grew beyond every measure, through readers that only let pass what is an IOException. */
    static final class OverfullArchiveException extends IOException {
        OverfullArchiveException() {
            super("The archive grows beyond every measure.");
        }
    }
}
