package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a Word table.
 *
 * <p>Where somebody dragged the edge of a single cell, Word splits the grid of the whole table. Two edges that lie
 * closer together than a column can be wide are one to a reader.
 */
final class DocxGrid {

    /** In twentieths of a point: 4 mm. */
    private static final int NARROWEST = 227;

    private final List<Integer> edges = new ArrayList<>();
    private int right;
    private boolean measured = true;

    /** Adds the next column of the grid; 0 when its width is not told. */
    void add(int width) {
        edges.add(right);
        right += width;
        measured &= width > 0;
    }

    /** The column, as a person counts them, that begins where this column of the grid does. */
    int column(int gridColumn) {
        if (!measured || gridColumn >= edges.size()) {
            return gridColumn;
        }
        int column = 0;
        int edge = 0;
        for (int at = 1; at <= gridColumn; at++) {
            if (edges.get(at) - edge >= NARROWEST) {
                column++;
                edge = edges.get(at);
            }
        }
        return column;
    }
}
