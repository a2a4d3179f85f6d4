package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** A cell of the draft while its pieces are being gathered from one or several rows. */
final class OpenCell {

    private final List<String> pieces = new ArrayList<>();
    private CellReading reading = CellReading.PLAIN;

    void add(String piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    void addFirst(String piece) {
        if (!piece.isEmpty()) {
            pieces.add(0, piece);
        }
    }

    void remark(Confidence confidence, Remark remark) {
        reading = reading.and(confidence, remark);
    }

    void remark(CellReading other) {
        reading = reading.and(other);
    }

    CellReading reading() {
        return reading;
    }

    boolean isBlank() {
        return pieces.isEmpty();
    }

    List<String> pieces() {
        return List.copyOf(pieces);
    }

    /** The piece that was added last; empty when there is none. */
    String last() {
        return pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1);
    }

    void replaceLast(String piece) {
        pieces.remove(pieces.size() - 1);
        add(piece);
    }

    /** Takes everything out. */
    String drain() {
        String all = text();
        pieces.clear();
        return all;
    }

    String text() {
        return pieces.size() > 1 ? String.join(" ", pieces) : last();
    }
}
