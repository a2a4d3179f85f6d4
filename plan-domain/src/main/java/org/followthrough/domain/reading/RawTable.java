package org.followthrough.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A table as a document holds it: rows of cells, and nothing known yet about what they mean. */
public record RawTable(List<Row> rows) {

    public RawTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row of a document.
     *
     * @param line   where the row stands in the document, counted from 1
     * @param cells  its cells from left to right; null stands for an empty one
     * @param shades the colours that cells are filled with, by column counted from 0; a cell without one has none
     */
    public record Row(int line, List<String> cells, Map<Integer, Shade> shades) {

        public Row {
            cells = cells.stream().anyMatch(Objects::isNull) ? withoutNull(cells) : List.copyOf(cells);
            shades = Map.copyOf(shades);
        }

        /** A row of cells that no colour fills. */
        public Row(int line, List<String> cells) {
            this(line, cells, Map.of());
        }

        private static List<String> withoutNull(List<String> cells) {
            return cells.stream().map(cell -> Objects.requireNonNullElse(cell, "")).toList();
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
