package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text on a page of a PDF that stands in no table; lines that follow closely on each other are one. */
record PdfLine(double top, double bottom, String text) implements PdfBlock {

    /** In heights of a line. */
    private static final double CLOSE = 0.8;

    static List<PdfLine> of(List<PdfWords> words) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWords> line = new ArrayList<>();
        for (PdfWords one : words.stream().sorted(Comparator.comparingDouble(PdfWords::top)).toList()) {
            if (!line.isEmpty() && !one.isBeside(line.get(0))) {
                add(lines, line);
                line.clear();
            }
            line.add(one);
        }
        if (!line.isEmpty()) {
            add(lines, line);
        }
        return lines;
    }

    private static void add(List<PdfLine> lines, List<PdfWords> words) {
        PdfLine line = line(words);
        PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && line.top - last.bottom < CLOSE * (line.bottom - line.top)) {
            lines.set(lines.size() - 1, new PdfLine(last.top, line.bottom, last.text + " " + line.text));
        } else {
            lines.add(line);
        }
    }

    private static PdfLine line(List<PdfWords> words) {
        List<String> text = words.stream().sorted(Comparator.comparingDouble(PdfWords::left)).map(PdfWords::text).toList();
        double bottom = words.stream().mapToDouble(PdfWords::bottom).max().orElseThrow();
        return new PdfLine(words.get(0).top(), bottom, String.join(" ", text));
    }
}
