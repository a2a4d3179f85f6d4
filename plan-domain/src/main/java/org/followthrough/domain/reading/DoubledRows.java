package org.followthrough.domain.reading;

import java.util.List;
import java.util.function.BiPredicate;

/** Takes out rows that stand twice, once torn apart above and once whole below. */
final class DoubledRows {

    private DoubledRows() {
    }

    static void clear(List<TableLine> lines) {
        clear(lines, (above, below) -> above.has(Field.ACTION)
                && above.cell(Field.ACTION).equals(below.cell(Field.ACTION)));
        clear(lines, (above, below) -> !above.has(Field.ACTION) && !above.has(Field.NUMBER) && below.has(Field.ACTION)
                && above.has(Field.PROGRESS) && above.cell(Field.PROGRESS).equals(below.cell(Field.PROGRESS)));
    }

    private static void clear(List<TableLine> lines, BiPredicate<TableLine, TableLine> same) {
        for (int at = 0; at < lines.size(); at++) {
            TableLine above = lines.get(at);
            lines.subList(at + 1, lines.size()).stream().filter(below -> same.test(above, below)).findFirst()
                    .ifPresent(below -> move(above, below));
        }
    }

    private static void move(TableLine above, TableLine below) {
        for (Field field : List.of(Field.ACTION, Field.TIMESCALE, Field.OWNER, Field.PROGRESS)) {
            String cell = above.cell(field);
            if (!cell.isEmpty()) {
                if (!below.has(field)) {
                    below.put(field, cell);
                }
                below.remark(field, Confidence.LOW, Remark.of("doubled", cell, above.line()));
                above.put(field, "");
            }
        }
    }
}
