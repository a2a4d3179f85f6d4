package org.followthrough.domain.reading;

import java.util.List;

/** A raw table whose headers are looked for once, however often its columns are asked for and its plan is read. */
public final class HeadedTable {

    private final RawTable raw;
    private List<RawTable.Row> rows;
    private Headers headers;

    public HeadedTable(RawTable raw) {
        this.raw = raw;
    }

    RawTable raw() {
        return raw;
    }

    /** The rows that hold anything, tidied. */
    List<RawTable.Row> rows() {
        if (rows == null) {
            rows = raw.rows().stream().map(RawTable.Row::tidied).filter(row -> !row.isBlank()).toList();
        }
        return rows;
    }

    Headers headers(Mapping mapping) {
        if (headers == null) {
            headers = Headers.of(rows());
        }
        return headers.with(mapping);
    }
}
