package org.followthrough.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes out cells that only repeat, misread, a line of a neighbouring row.
 *
 * <p>Where a page was cut through a line of print, a reading machine reads the halves twice: "Immediate" comes once
 * whole and once as "mmeuidle".
 */
final class ClippedEchoes {

    private static final double ROW_ALIKE = 0.5;
    private static final double CELL_ALIKE = 0.55;
    private static final double END_ALIKE = 0.75;
    private static final int LENGTHS_APART = 3;
    private static final int SHORTEST_END = 8;
    private static final List<Field> CLIPPED = List.of(Field.NUMBER, Field.ISSUE, Field.REPORT_REF, Field.TIMESCALE,
            Field.OWNER);

    private ClippedEchoes() {
    }

    static void clear(List<TableLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            TableLine line = lines.get(at);
            TableLine before = at == 0 ? null : lines.get(at - 1);
            TableLine after = at + 1 == lines.size() ? null : lines.get(at + 1);
            Optional<TableLine> whole = Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
                    .flatMap(Optional::stream).filter(other -> isEchoOf(line, other)).findFirst();
            if (whole.isPresent()) {
                clearRow(line, whole.get());
            } else {
                clearTimescale(line, before, after);
            }
            if (before != null) {
                clearAction(line, before);
            }
        }
    }

    /** Whether a row's number is none and its left cells are all like the beginnings of another row's. */
    private static boolean isEchoOf(TableLine line, TableLine other) {
        if (!line.has(Field.NUMBER) || isNumber(line) || !isNumber(other)) {
            return false;
        }
        return CLIPPED.stream().filter(line::has)
                .mapToDouble(field -> Likeness.toStart(line.cell(field), other.cell(field)))
                .average().orElse(0) >= ROW_ALIKE;
    }

    private static boolean isNumber(TableLine line) {
        return IssueNumber.parse(LookAlikes.withDigits(LookAlikes.latin(line.cell(Field.NUMBER)))).isPresent();
    }

    private static void clearRow(TableLine line, TableLine whole) {
        String echo = String.join(" | ", CLIPPED.stream().filter(line::has).map(line::cell).toList());
        Remark remark = Remark.of("echo-row", echo, whole.line());
        CLIPPED.stream().filter(line::has).forEach(field -> line.clear(field, remark));
        line.remark(Field.ACTION, Confidence.MEDIUM, remark);
    }

    private static void clearTimescale(TableLine line, TableLine before, TableLine after) {
        String cell = line.cell(Field.TIMESCALE);
        if (cell.isEmpty() || Timescales.split(cell).stream().anyMatch(Timescales::isReadable)) {
            return;
        }
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(after)).flatMap(Optional::stream)
                .filter(other -> Timescales.split(other.cell(Field.TIMESCALE)).stream()
                        .anyMatch(whole -> isAlike(cell, whole)))
                .findFirst()
                .ifPresent(other -> {
                    line.clear(Field.TIMESCALE, Remark.of("echo", cell, other.cell(Field.TIMESCALE)));
                    clearOwner(line, other);
                });
    }

    /** An owner is only taken for an echo beside a timescale that is one: two people may have names alike. */
    private static void clearOwner(TableLine line, TableLine other) {
        String cell = line.cell(Field.OWNER);
        if (!cell.isEmpty() && isAlike(cell, other.cell(Field.OWNER))) {
            line.clear(Field.OWNER, Remark.of("echo", cell, other.cell(Field.OWNER)));
        }
    }

    private static void clearAction(TableLine line, TableLine before) {
        String cell = line.cell(Field.ACTION);
        String whole = before.cell(Field.ACTION);
        boolean alone = !line.has(Field.NUMBER) && !line.has(Field.TIMESCALE) && !line.has(Field.OWNER);
        if (alone && cell.length() >= SHORTEST_END && whole.length() > cell.length() * 2
                && Likeness.toEnd(cell, whole) >= END_ALIKE) {
            line.clear(Field.ACTION, Remark.of("echo", cell, whole.substring(whole.length() - cell.length())));
        }
    }

    private static boolean isAlike(String cell, String whole) {
        return Math.abs(cell.length() - whole.length()) <= LENGTHS_APART && Likeness.of(cell, whole) >= CELL_ALIKE;
    }
}
