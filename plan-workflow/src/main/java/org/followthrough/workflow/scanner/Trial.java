package org.followthrough.workflow.scanner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.followthrough.domain.evidence.Screening.State;

/**
 * Files whose verdict is known beforehand. A scanner that says otherwise of one of them is set up so that its word counts
 * for nothing.
 */
final class Trial {

    private static final String EICAR_FRONT = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-";
    private static final String EICAR_BACK = "ANTIVIRUS-TEST-FILE!$H+H*";
    /** clamd follows no archive within archives deeper than this, however it is set. */
    private static final int TOO_DEEP = 101;
    private static final int FLAGS_BEFORE_FILE = 6;
    private static final int FLAGS_IN_LIST = 8;

    private Trial() {
    }

    /**
     * A file and what must be said of it.
     *
     * @param remedy the sentence for whoever runs the scanner, should it say something else
     */
    record Case(State expected, Supply content, String remedy) {
    }

    /** Makes the content anew. */
    interface Supply {
        InputStream open() throws IOException;
    }

    static Case virus() {
        return new Case(State.INFECTED, () -> new ByteArrayInputStream(eicar()),
                "It does not find the EICAR test virus: give it a signature database and look at its log.");
    }

    static Case locked() {
        return new Case(State.CLOSED, () -> new ByteArrayInputStream(encrypted(zipped("locked.txt", new byte[12]))),
                "It lets encrypted archives pass as clean: set \"AlertEncrypted yes\" in clamd.conf.");
    }

    static Case deep() {
        return new Case(State.CLOSED, () -> new ByteArrayInputStream(nested()),
                "It lets pass as clean what exceeds its limits: set \"AlertExceedsMax yes\" in clamd.conf.");
    }

    static Case large(long bytes) {
        return new Case(State.CLEAN, () -> zeros(bytes),
                "It does not take a file of " + bytes + " bytes, which follow-through.evidence.largest-file allows: raise "
                        + "StreamMaxLength, MaxFileSize and MaxScanSize in clamd.conf.");
    }

    /** In two halves, so that no scanner takes the product itself for the test virus. */
    static byte[] eicar() {
        return (EICAR_FRONT + EICAR_BACK).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** An archive of one file, said to be encrypted wherever it can be said. */
    private static byte[] encrypted(byte[] archive) {
        byte[] marked = archive.clone();
        for (int at = 0; at + 4 < marked.length; at++) {
            if (marked[at] == 'P' && marked[at + 1] == 'K' && marked[at + 2] == 3 && marked[at + 3] == 4) {
                marked[at + FLAGS_BEFORE_FILE] |= 1;
            } else if (marked[at] == 'P' && marked[at + 1] == 'K' && marked[at + 2] == 1 && marked[at + 3] == 2) {
                marked[at + FLAGS_IN_LIST] |= 1;
            }
        }
        return marked;
    }

    private static byte[] nested() throws IOException {
        byte[] inner = {0};
        for (int depth = 0; depth < TOO_DEEP; depth++) {
            inner = zipped("a.zip", inner);
        }
        return inner;
    }

    private static InputStream zeros(long bytes) {
        return new InputStream() {
            private long left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }
        };
    }
}
