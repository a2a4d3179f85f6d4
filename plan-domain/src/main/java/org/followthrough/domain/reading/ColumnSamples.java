package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** The columns of a raw table with their first cells. */
final class ColumnSamples {

    private static final int MOST = 3;

    private ColumnSamples() {
    }

    /** Every column that holds anything, from left to right; none when no row of the table is a header. */
    static List<PlanColumn> of(HeadedTable headed, Mapping mapping) {
        List<RawTable.Row> rows = headed.rows();
        Headers headers = headed.headers(mapping);
        return headers.first().map(at -> below(headers.row(at), rows.subList(at + headers.length(at), rows.size()),
                headers.at(at).orElseThrow())).orElse(List.of());
    }

    private static List<PlanColumn> below(RawTable.Row header, List<RawTable.Row> rows, Columns columns) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).reduce(header.cells().size(), Math::max);
        List<String> keys = Mapping.keys(header, width);
        List<PlanColumn> found = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            List<String> samples = samples(rows, at, header.cell(at));
            if (!samples.isEmpty() || !header.cell(at).isEmpty()) {
                found.add(new PlanColumn(at, keys.get(at), header.cell(at), samples, columns.fields().get(at)));
            }
        }
        return found;
    }

    private static List<String> samples(List<RawTable.Row> rows, int at, String heading) {
        return rows.stream().map(row -> row.cell(at)).filter(cell -> !cell.isEmpty() && !cell.equals(heading))
                .distinct().limit(MOST).toList();
    }
}
