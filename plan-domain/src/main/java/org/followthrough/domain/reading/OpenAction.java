package org.followthrough.domain.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** An action while its cells are being gathered. */
final class OpenAction {

    private final Map<Field, OpenCell> cells = new EnumMap<>(Field.class);
    private final TreeSet<Integer> lines = new TreeSet<>();

    OpenCell cell(Field field) {
        return cells.computeIfAbsent(field, absent -> new OpenCell());
    }

    boolean isBlank(Field field) {
        return cell(field).isBlank();
    }

    TreeSet<Integer> lines() {
        return lines;
    }

    /** Whether nothing but a pointer to another issue stands in it. */
    boolean isCrossReference() {
        return Brackets.isOnlyReference(cell(Field.ACTION).text());
    }
}
