package org.followthrough.domain.reading;

/**
 * Gives an issue whose number is printed nowhere the first words of its cells, when they stand at the end of the row
 * above: half a timescale, the start of a second list of references, a lone colour.
 */
final class TornRow {

    private TornRow() {
    }

    static void take(OpenAction above, TableLine line) {
        timescale(above, line);
        references(above.issue(), line);
        colour(above, line);
    }

    private static void timescale(OpenAction above, TableLine line) {
        OpenCell cell = above.cell(Field.TIMESCALE);
        String half = Timescales.remainder(cell.last());
        String joined = half + " " + line.cell(Field.TIMESCALE);
        if (!half.isEmpty() && !Timescales.isReadable(line.cell(Field.TIMESCALE)) && Timescales.isReadable(joined)) {
            cell.replaceLast(cell.last().substring(0, cell.last().length() - half.length()).strip());
            line.put(Field.TIMESCALE, joined);
            remark(line, Field.TIMESCALE, cell, half);
        }
    }

    private static void references(OpenIssue before, TableLine line) {
        OpenCell cell = before.cell(Field.REPORT_REF);
        String start = ReportRefs.secondList(cell.last());
        if (!start.isEmpty() && line.has(Field.REPORT_REF)) {
            cell.replaceLast(cell.last().substring(0, cell.last().length() - start.length()).strip());
            line.put(Field.REPORT_REF, start + " " + line.cell(Field.REPORT_REF));
            remark(line, Field.REPORT_REF, cell, start);
        }
    }

    private static void colour(OpenAction above, TableLine line) {
        OpenCell cell = above.cell(Field.PROGRESS);
        String stray = Rag.stray(cell.last());
        if (!stray.isEmpty() && Rag.at(line.cell(Field.PROGRESS)) < 0) {
            cell.replaceLast(cell.last().substring(0, cell.last().lastIndexOf(stray)).strip());
            line.put(Field.PROGRESS, stray + " " + line.cell(Field.PROGRESS));
            remark(line, Field.PROGRESS, cell, stray);
        }
    }

    private static void remark(TableLine line, Field field, OpenCell from, String words) {
        Remark remark = Remark.of("from-row-above", words);
        line.remark(field, Confidence.LOW, remark);
        from.remark(Confidence.MEDIUM, remark);
    }
}
