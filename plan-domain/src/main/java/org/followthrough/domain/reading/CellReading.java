package org.followthrough.domain.reading;

import java.util.List;
import java.util.stream.Stream;

/** How a cell was read: how sure that is, and what was repaired or is doubtful about it. */
public record CellReading(Confidence confidence, List<Remark> remarks) {

    /** Read as it is printed. */
    public static final CellReading PLAIN = new CellReading(Confidence.HIGH, List.of());

    public CellReading {
        remarks = List.copyOf(remarks);
    }

    CellReading and(Confidence confidence, Remark remark) {
        return remarks.contains(remark)
                ? new CellReading(this.confidence.and(confidence), remarks)
                : new CellReading(this.confidence.and(confidence),
                        Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    CellReading and(CellReading other) {
        if (other == PLAIN) {
            return this;
        }
        return other.remarks.stream().reduce(
                new CellReading(confidence.and(other.confidence), remarks),
                (reading, remark) -> reading.and(other.confidence, remark),
                (first, second) -> first.and(second));
    }
}
