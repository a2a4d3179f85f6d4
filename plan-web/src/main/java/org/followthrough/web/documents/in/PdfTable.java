package org.followthrough.web.documents.in;

import java.util.List;

/** A ruled table on a page of a PDF; only cells that hold text are kept. */
record PdfTable(double left, double top, double right, List<Cell> cells) implements PdfBlock {

    private static final double NEAR = 6;

    /** A cell where it begins. */
    record Cell(double left, double top, String text) {
    }

    /** Whether this goes on on another page as that table: both are ruled off at the same places. */
    boolean continues(PdfTable other) {
        return isNear(left, other.left) && isNear(right, other.right);
    }

    static boolean isNear(double one, double other) {
        return Math.abs(one - other) < NEAR;
    }
}
