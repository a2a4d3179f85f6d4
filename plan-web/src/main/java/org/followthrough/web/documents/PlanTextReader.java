package org.followthrough.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.RawTable;
import org.springframework.stereotype.Component;

/**
 * Reads tab-delimited and CSV text into a raw table. What it is, is told from its content; the name of a file says
 * nothing. It never holds more than {@link #MOST_BYTES} of what it is given.
 */
@Component
public final class PlanTextReader {

    /** The largest document, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most rows. */
    public static final int MOST_ROWS = 20_000;

    /** The longest cell, in characters. */
    public static final int LONGEST_CELL = 100_000;

    private static final int SAMPLE = 64 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private final Tika tika = new Tika();

    /**
     * Reads a document to its end, or to the first byte too many.
     *
     * @param document left open
     * @return refused with {@code document.empty}, {@code document.too-large}, {@code document.no-text},
     *     {@code document.too-many-rows}, {@code document.long-cell} or {@code document.open-quote}
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
        String text = DocumentText.decode(bytes);
        if (!isText(bytes, text)) {
            return Decision.refused("document.no-text");
        }
        return DelimitedText.rowsOf(text);
    }

    private boolean isText(byte[] bytes, String text) {
        String kind = tika.detect(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        boolean container = !kind.startsWith("text/") && !kind.equals("application/octet-stream");
        return !container && DocumentText.isReadable(text);
    }
}
