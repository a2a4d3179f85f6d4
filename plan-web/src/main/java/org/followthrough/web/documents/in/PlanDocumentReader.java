package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import javax.xml.stream.XMLStreamException;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.workflow.port.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the documents that plans are sent as into a raw table: Word, PDF, Excel new and old, OpenDocument
 * spreadsheets, CSV and text. What a document is, is told from its content; its name says nothing.
 *
 * <p>A document is read in memory, by few threads and within limits, PDF and old workbooks each in a process of their
 * own, so that none of them can harm the product or leave anything behind.
 */
@Component
public final class PlanDocumentReader {

    /** The largest document, in bytes. */
    public static final int MOST_BYTES = Limits.BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(PlanDocumentReader.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MEGABYTE = 1024 * 1024;

    private final BoundedReading bounded = new BoundedReading(LONGEST);
    private final ReadingApart apart = new ReadingApart(LONGEST);

    /**
     * Reads a document to its end, or to the first byte too many.
     *
     * @param document left open
     * @return the table, or refused with the first rule that it breaks, each named {@code document.…}: too large, too
     *     many rows, protected, with macros, broken, of another kind, without text, longer than 20 seconds to read …
     * @throws IOException if the document cannot be read at all
     */
    public Decision<RawTable> read(InputStream document) throws IOException {
        byte[] bytes = document.readNBytes(MOST_BYTES + 1);
        if (bytes.length == 0) {
            return Decision.refused("document.empty");
        }
        if (bytes.length > MOST_BYTES) {
            return Decision.refused("document.too-large", MOST_BYTES / MEGABYTE);
        }
        return bounded.read(() -> ReadingApart.isMeantFor(bytes) ? apart.read(bytes) : table(bytes));
    }

    /** The readers of others' making throw many things at a broken document; all of them mean the same to a person. */
    static Decision<RawTable> table(byte[] document) throws InterruptedIOException {
        try {
            Rows rows = new Rows();
            DocumentKind.of(document).reader().read(document, rows);
            return Decision.accepted(rows.table());
        } catch (RefusedDocumentException refused) {
            return new Decision.Refused<>(refused.refusal());
        } catch (InterruptedIOException stopped) {
            throw stopped;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            LOG.info("A document is broken: {}", Fault.of(broken));
            return Decision.refused(isOverfull(broken) ? "document.bomb" : "document.broken");
        }
    }

    /** Readers of XML pass on what the archive beneath them throws as the cause of something of their own. */
    private static boolean isOverfull(Throwable broken) {
        Throwable cause = broken instanceof XMLStreamException xml ? xml.getNestedException() : broken.getCause();
        return broken instanceof Archive.OverfullArchiveException || cause != null && isOverfull(cause);
    }
}
