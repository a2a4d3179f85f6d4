package org.followthrough.domain.reading;

import java.util.EnumMap;
import java.util.Map;

/** A row of the plan while it is being repaired: its cells by what they tell, and what was done to them. */
final class TableLine {

    private final int line;
    private final boolean afterHeader;
    private final Map<Field, String> cells = new EnumMap<>(Field.class);
    private final Map<Field, CellReading> readings = new EnumMap<>(Field.class);

    TableLine(int line, boolean afterHeader) {
        this.line = line;
        this.afterHeader = afterHeader;
    }

    int line() {
        return line;
    }

    /** Whether it is the first row below a header, so that cells may go on from the page before. */
    boolean isAfterHeader() {
        return afterHeader;
    }

    /** Empty when nothing stands there. */
    String cell(Field field) {
        return cells.getOrDefault(field, "");
    }

    boolean has(Field field) {
        return !cell(field).isEmpty();
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isEmpty);
    }

    CellReading reading(Field field) {
        return readings.getOrDefault(field, CellReading.PLAIN);
    }

    void put(Field field, String text) {
        cells.put(field, text.strip());
    }

    void join(Field field, String text) {
        String between = field == Field.OWNER && has(field) && !cell(field).endsWith("/") ? " / " : " ";
        put(field, (cell(field) + between + text).strip());
    }

    void remark(Field field, Confidence confidence, Remark remark) {
        readings.merge(field, CellReading.PLAIN.and(confidence, remark), CellReading::and);
    }

    /** Empties a cell that was repaired away and says so on the cell. */
    void clear(Field field, Remark remark) {
        cells.remove(field);
        remark(field, Confidence.MEDIUM, remark);
    }
}
