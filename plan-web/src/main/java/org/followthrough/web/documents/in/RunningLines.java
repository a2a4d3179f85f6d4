package org.followthrough.web.documents.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a PDF prints above and below every page: a person reads it once and passes over it from then on. */
final class RunningLines {

    /** The share of a page's height in which such lines stand, above and below. */
    private static final double MARGIN = 0.1;
    private static final int FEWEST = 2;
    private static final int LONGEST = 200;

    private final List<PdfPage> pages;
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    private RunningLines(List<PdfPage> pages) {
        this.pages = pages;
    }

    static RunningLines of(List<PdfPage> pages) {
        RunningLines running = new RunningLines(pages);
        for (int number = 0; number < pages.size(); number++) {
            for (PdfBlock block : pages.get(number).blocks()) {
                if (block instanceof PdfLine line && running.isInMargin(number, line)) {
                    String form = form(line.text());
                    running.first.putIfAbsent(form, number);
                    running.times.merge(form, 1, Integer::sum);
                }
            }
        }
        return running;
    }

    /** Whether a line stands on most pages, and this is not the first of them, or tells nothing but the page. */
    boolean isRepeat(int number, PdfLine line) {
        if (!isInMargin(number, line)) {
            return false;
        }
        String form = form(line.text());
        return runs(form) && (first.get(form) < number || isPageNumber(form));
    }

    /** @param form text with a sharp for each of its numbers */
    private static boolean isPageNumber(String form) {
        return form.matches("(?i)(?:page|p\\.?)?\\W*#(?:\\s*(?:of|/)\\s*#)?\\W*(?:page)?");
    }

    /** Whether words tell nothing but the number of their page, or stand above or below most pages. */
    boolean isOne(PdfWords words) {
        return isPageNumber(form(words.text())) || runs(form(words.text()));
    }

    private boolean runs(String form) {
        int count = times.getOrDefault(form, 0);
        return count >= FEWEST && count * 2 >= pages.size();
    }

    private boolean isInMargin(int number, PdfLine line) {
        double height = pages.get(number).height();
        return line.text().length() < LONGEST && (line.bottom() < height * MARGIN || line.top() > height * (1 - MARGIN));
    }

    /** Text whatever its numbers. */
    private static String form(String text) {
        return text.replaceAll("\\d+", "#");
    }
}
