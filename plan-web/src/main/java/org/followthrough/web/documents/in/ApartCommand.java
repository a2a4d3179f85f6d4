package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.PrintStream;

/** The process in which a document is read apart: the document comes in, and what it holds goes out. */
public final class ApartCommand {

    static final String NAME = "read-apart";

    private ApartCommand() {
    }

    /** Whether arguments call it; only the product itself does. */
    public static boolean isCalledBy(String... arguments) {
        return arguments.length == 1 && arguments[0].equals(NAME);
    }

    /** Reads a document from the standard input; 0 when it says what it holds, or why it is refused. */
    public static int run() throws IOException {
        PrintStream out = System.out;
        System.setOut(System.err);
        byte[] document = System.in.readNBytes(Limits.BYTES);
        out.write(ToldTable.written(PlanDocumentReader.table(document)));
        out.flush();
        return 0;
    }
}
