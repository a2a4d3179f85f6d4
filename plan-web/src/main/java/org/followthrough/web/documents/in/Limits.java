package org.followthrough.web.documents.in;

/** What a document may hold at most, so that reading any of them costs bounded memory. */
final class Limits {

    /** The largest document, in bytes. */
    static final int BYTES = 20 * 1024 * 1024;

    /** The most rows that hold text. */
    static final int ROWS = 20_000;

    /** The rightmost column that may hold text. */
    static final int COLUMNS = 256;

    /** The longest cell, in characters. */
    static final int CELL = 100_000;

    /** All cells together, in characters. */
    static final int TEXT = 20_000_000;

    /** The most files in an archive. */
    static final int ENTRIES = 1_000;

    /** What an archive may say that it grows to, in bytes. */
    static final long DECLARED = 50L * 1024 * 1024;

    /** What is read of an archive, in bytes once it has grown. */
    static final long INFLATED = 50L * 1024 * 1024;

    /** How many times larger than it lies there a file of an archive may grow, once it is large. */
    static final int GROWTH = 100;

    /** From this size on, in bytes, the growth of a file of an archive counts. */
    static final long LARGE = 5L * 1024 * 1024;

    /** How deep elements of XML may stand in each other. */
    static final int DEPTH = 256;

    /** The most pages of a PDF. */
    static final int PAGES = 1_000;

    private Limits() {
    }
}
