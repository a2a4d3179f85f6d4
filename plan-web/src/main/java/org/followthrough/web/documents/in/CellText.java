package org.followthrough.web.documents.in;

/** Text that is pieced together; what goes beyond the longest cell is not kept, because such a cell is refused. */
final class CellText {

    private final StringBuilder text = new StringBuilder();

    void append(CharSequence piece) {
        int free = Limits.CELL + 1 - text.length();
        text.append(piece, 0, Math.min(free, piece.length()));
    }

    void append(char sign) {
        if (text.length() <= Limits.CELL) {
            text.append(sign);
        }
    }

    /** Starts a new line, unless nothing stands before it. */
    void newLine() {
        if (!text.isEmpty()) {
            append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
