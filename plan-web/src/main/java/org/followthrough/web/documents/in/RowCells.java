package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.reading.Shade;

/** The cells of one row while they are met, each in its column. */
final class RowCells {

    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, Shade> shades = new HashMap<>();
    private final Set<Integer> days = new HashSet<>();
    private boolean filled;

    void put(int column, String text) {
        if (!text.isBlank()) {
            while (cells.size() <= Math.min(column, Limits.COLUMNS)) {
                cells.add("");
            }
            cells.set(Math.min(column, Limits.COLUMNS), text.strip());
            filled = true;
        }
    }

    /** Says of a cell that the document holds it as a day and not as words. */
    void markDay(int column) {
        days.add(column);
    }

    /** @param shade null for none */
    void shade(int column, Shade shade) {
        if (shade != null && column < Limits.COLUMNS) {
            shades.put(column, shade);
        }
    }

    boolean isBlank() {
        return !filled;
    }

    /** Up to the last that holds text. */
    List<String> cells() {
        return cells;
    }

    /** The columns of the cells that hold a day and not words. */
    Set<Integer> days() {
        return days;
    }

    Map<Integer, Shade> shades() {
        return shades;
    }
}
