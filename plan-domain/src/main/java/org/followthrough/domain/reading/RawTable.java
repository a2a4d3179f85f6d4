package org.followthrough.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as a document holds it: rows of cells, and nothing known yet about what they mean. */
public record RawTable(List<Row> rows) {

    private static final char PARTS_ROWS = 0x1E;
    private static final char PARTS_CELLS = 0x1F;
    private static final char REFUSED = 0;

    public RawTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row of a document. Signs that part rows and cells where tables are kept become spaces, and the one that databases
     * refuse is left out: no document shows them.
     *
     * @param line   where the row stands in the document, counted from 1
     * @param cells  its cells from left to right; null stands for an empty one
     * @param shades the colours that cells are filled with, by column counted from 0; a cell without one has none
     */
    public record Row(int line, List<String> cells, Map<Integer, Shade> shades) {

        public Row {
            cells = cells.stream().allMatch(Row::isShown) ? List.copyOf(cells) : cells.stream().map(Row::shown).toList();
            shades = Map.copyOf(shades);
        }

        /** A row of cells that no colour fills. */
        public Row(int line, List<String> cells) {
            this(line, cells, Map.of());
        }

        private static boolean isShown(String cell) {
            return cell != null && cell.indexOf(PARTS_ROWS) < 0 && cell.indexOf(PARTS_CELLS) < 0 && cell.indexOf(REFUSED) < 0;
        }

        private static String shown(String cell) {
            return cell == null ? "" : cell.replace(PARTS_ROWS, ' ').replace(PARTS_CELLS, ' ')
                    .replace(String.valueOf(REFUSED), "");
        }

        /** With every cell freed of glyphs and surplus white space. */
        Row tidied() {
            return cells.stream().allMatch(Wording::isTidy) ? this
                    : new Row(line, cells.stream().map(Wording::tidy).toList(), shades);
        }

        /** Empty beyond the last cell. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The colour that people see in a cell; empty when there is none. */
        Optional<Colour> shade(int column) {
            return Optional.ofNullable(shades.get(column)).flatMap(Shade::colour);
        }

        /** How many cells hold something. */
        int filled() {
            int filled = 0;
            for (String cell : cells) {
                filled += cell.isEmpty() ? 0 : 1;
            }
            return filled;
        }

        boolean isBlank() {
            return filled() == 0;
        }
    }
}
