package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.List;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;

/** Text on a page of a PDF that stands in no table; lines that follow closely on each other are one. */
record PdfLine(double top, double bottom, String text) implements PdfBlock {

    /** In heights of a line. */
    private static final double CLOSE = 0.8;

    static List<PdfLine> of(List<TextElement> signs) {
        List<PdfLine> lines = new ArrayList<>();
        if (signs.isEmpty()) {
            return lines;
        }
        for (technology.tabula.Line line : TextChunk.groupByLines(TextElement.mergeWords(signs))) {
            StringBuilder text = new StringBuilder();
            line.getTextElements().forEach(chunk -> text.append(chunk.getText()).append(' '));
            if (!text.toString().isBlank()) {
                add(lines, new PdfLine(line.getTop(), line.getBottom(), text.toString().strip()));
            }
        }
        return lines;
    }

    private static void add(List<PdfLine> lines, PdfLine line) {
        PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        double height = line.bottom - line.top;
        if (last != null && line.top > last.top && line.top - last.bottom < CLOSE * height) {
            lines.set(lines.size() - 1, new PdfLine(last.top, line.bottom, last.text + " " + line.text));
        } else {
            lines.add(line);
        }
    }
}
