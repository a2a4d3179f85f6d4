package org.followthrough.domain.reading;

import java.util.Map;

/** Takes out of a row what is left of a page's header: whole headings, headings glued to a cell, and clipped ones. */
final class HeaderRemains {

    private static final double ALIKE = 0.8;
    private static final double ALIKE_ENOUGH_FOR_NO_REFERENCE = 0.5;

    private HeaderRemains() {
    }

    static void clear(TableLine line, Columns columns) {
        boolean headed = columns.fields().entrySet().stream()
                .filter(column -> line.has(column.getValue())
                        && line.cell(column.getValue()).equals(columns.heading(column.getKey())))
                .count() >= 2;
        for (Map.Entry<Integer, Field> column : columns.fields().entrySet()) {
            String heading = columns.heading(column.getKey());
            Field field = column.getValue();
            if (headed && !heading.isEmpty()) {
                strip(line, field, heading);
            } else if (line.isAfterHeader() && isClipped(line.cell(field), field, heading)) {
                line.clear(field, Remark.of("header-echo", line.cell(field), heading));
            }
        }
    }

    private static void strip(TableLine line, Field field, String heading) {
        String cell = line.cell(field);
        String first = heading.split("\\s+")[0];
        if (cell.equals(heading)) {
            line.put(field, "");
        } else if (cell.startsWith(heading) || cell.startsWith(first + " ")) {
            String glued = cell.startsWith(heading) ? heading : first;
            line.put(field, cell.substring(glued.length()));
            line.remark(field, Confidence.MEDIUM, Remark.of("header-glued", glued));
        }
    }

    private static boolean isClipped(String cell, Field field, String heading) {
        if (cell.isEmpty() || heading.isEmpty() || cell.contains(" ")
                || field == Field.REPORT_REF && ReportRefs.isReadable(cell)) {
            return false;
        }
        double alike = field == Field.REPORT_REF ? ALIKE_ENOUGH_FOR_NO_REFERENCE : ALIKE;
        for (String word : heading.split("\\s+")) {
            if (Likeness.of(cell, word) >= alike) {
                return true;
            }
        }
        return false;
    }
}
