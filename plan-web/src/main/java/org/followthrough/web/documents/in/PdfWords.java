package org.followthrough.web.documents.in;

import java.util.List;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;

/** Words on a page of a PDF that stand on one line with no more than spaces between them. */
record PdfWords(double left, double right, double top, double bottom, String text) {

    static List<PdfWords> of(List<TextElement> signs) {
        if (signs.isEmpty()) {
            return List.of();
        }
        return TextElement.mergeWords(signs).stream().map(PdfWords::of).filter(words -> !words.text.isEmpty()).toList();
    }

    private static PdfWords of(TextChunk chunk) {
        return new PdfWords(chunk.getLeft(), chunk.getRight(), chunk.getTop(), chunk.getBottom(), chunk.getText().strip());
    }

    /** Whether these words stand on the line of those: the middle of each lies between the top and bottom of the other. */
    boolean isBeside(PdfWords other) {
        double middle = (top + bottom) / 2;
        return middle > other.top && middle < other.bottom || (other.top + other.bottom) / 2 > top && (other.top + other.bottom) / 2 < bottom;
    }
}
