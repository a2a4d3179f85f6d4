package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.reading.Shade;

/** The cells of one row while they are met, each in its column. */
final class RowCells {

    private final List<String> cells = new ArrayList<>();
    private final Map<Integer, Shade> shades = new HashMap<>();
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

    Map<Integer, Shade> shades() {
        return shades;
    }
}
