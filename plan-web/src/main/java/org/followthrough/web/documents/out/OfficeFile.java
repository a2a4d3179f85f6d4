package org.followthrough.web.documents.out;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/** A file of an office program while it is written: an archive of parts, most of them XML. */
final class OfficeFile {

    private static final XMLOutputFactory FACTORY = new OutputFactoryImpl();
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final String templates;

    /** @param templates the folder of the parts that are the same in every file */
    OfficeFile(OutputStream out, String templates) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.templates = templates;
    }

    /** Writes the content of a part. */
    interface Content {
        void write(XMLStreamWriter2 xml) throws XMLStreamException;
    }

    /** Adds a part as it lies in the product. */
    OfficeFile copy(String part, String template) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        try (InputStream content = OfficeFile.class.getResourceAsStream("/documents/" + templates + "/" + template)) {
            if (content == null) {
                throw new IllegalStateException("There is no template " + template + " for " + templates + ".");
            }
            content.transferTo(zip);
        }
        zip.closeEntry();
        return this;
    }

    OfficeFile add(String part, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        try {
            XMLStreamWriter2 xml = (XMLStreamWriter2) FACTORY.createXMLStreamWriter(new Unclosed(zip), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException("The part " + part + " cannot be written.", broken);
        }
        zip.closeEntry();
        return this;
    }

    OfficeFile add(String part, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    /** Ends the archive and leaves what it was written to open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Lets a part end without the archive. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
