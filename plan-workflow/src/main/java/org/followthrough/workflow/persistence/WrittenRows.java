package org.followthrough.workflow.persistence;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of values within a statement, written out one by one. PostgreSQL knows then how many there are: of an array it
 * expects ten rows, finds every plan for them too dear to keep, and plans the statement anew each time.
 */
final class WrittenRows {

    private WrittenRows() {
    }

    /**
     * A table of {@code count} rows, at least one.
     *
     * @param row a query for one of them, in which {@code #} stands for its number from 0
     */
    static String of(int count, String row) {
        return IntStream.range(0, count)
                .mapToObj(number -> row.replace("#", String.valueOf(number)))
                .collect(Collectors.joining(" union all "));
    }
}
