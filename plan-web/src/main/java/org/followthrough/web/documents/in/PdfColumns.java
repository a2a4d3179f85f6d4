package org.followthrough.web.documents.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the table in a PDF whose tables have no rules: columns are parted by stripes that hardly any words cross, rows
 * by more white than stands between the lines of a cell.
 */
final class PdfColumns {

    private static final int FEWEST = 3;
    /** The share of all pieces of text that may cross a stripe, as titles do. */
    private static final double CROSSING = 0.01;
    private static final int NARROWEST_STRIPE = 3;
    /** How much wider than between two lines the white between two rows is. */
    private static final double WIDER = 1.35;
    private static final int STEPS = 4;

    private final List<Double> edges;
    private final double right;
    private final double leading;

    private PdfColumns(List<Double> edges, double right, double leading) {
        this.edges = edges;
        this.right = right;
        this.leading = leading;
    }

    /** Empty where the text stands in fewer columns than a plan has. */
    static Optional<PdfColumns> of(List<PdfPage> pages) {
        List<PdfWords> words = pages.stream().flatMap(page -> page.words().stream()).toList();
        int width = (int) words.stream().mapToDouble(PdfWords::right).max().orElse(0) + 1;
        List<Double> edges = edges(words, width);
        return edges.size() < FEWEST ? Optional.empty() : Optional.of(new PdfColumns(edges, width, leading(pages, edges)));
    }

    private static List<Double> edges(List<PdfWords> words, int width) {
        int[] crossed = new int[width + 1];
        for (PdfWords one : words) {
            for (int at = Math.max(0, (int) one.left()); at <= Math.min(width, one.right()); at++) {
                crossed[at]++;
            }
        }
        List<Double> edges = new ArrayList<>();
        int white = NARROWEST_STRIPE;
        for (int at = 0; at <= width; at++) {
            if (crossed[at] <= words.size() * CROSSING) {
                white++;
            } else {
                if (white >= NARROWEST_STRIPE) {
                    edges.add((double) at);
                }
                white = 0;
            }
        }
        return edges;
    }

    /** The white that stands most often between two lines of one column. */
    private static double leading(List<PdfPage> pages, List<Double> edges) {
        Map<Long, Integer> whites = new TreeMap<>();
        for (PdfPage page : pages) {
            Map<Integer, PdfWords> above = new HashMap<>();
            for (PdfWords one : sorted(page.words())) {
                PdfWords before = above.put(column(edges, one.left()), one);
                if (before != null && one.top() > before.bottom()) {
                    whites.merge(Math.round((one.top() - before.bottom()) * STEPS), 1, Integer::sum);
                }
            }
        }
        return whites.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0L) / (double) STEPS;
    }

    /** The page with a table for its text; what crosses columns alone on its line stays a line. */
    PdfPage table(PdfPage page, RunningLines running) {
        List<PdfBlock> blocks = new ArrayList<>();
        List<PdfTable.Cell> cells = new ArrayList<>();
        for (List<PdfWords> row : rows(page.words())) {
            if (row.size() == 1 && isNoCell(row.get(0), running)) {
                close(blocks, cells);
                blocks.addAll(PdfLine.of(row));
            } else {
                cells.addAll(cells(row));
            }
        }
        close(blocks, cells);
        return page.with(blocks);
    }

    private boolean isNoCell(PdfWords words, RunningLines running) {
        return column(edges, words.left()) != column(edges, words.right()) || running.isOne(words);
    }

    private void close(List<PdfBlock> blocks, List<PdfTable.Cell> cells) {
        if (!cells.isEmpty()) {
            blocks.add(new PdfTable(0, cells.get(0).top(), right, List.copyOf(cells)));
            cells.clear();
        }
    }

    private List<List<PdfWords>> rows(List<PdfWords> words) {
        List<List<PdfWords>> rows = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (PdfWords one : sorted(words)) {
            if (rows.isEmpty() || one.top() - bottom > leading * WIDER) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(one);
            bottom = Math.max(bottom, one.bottom());
        }
        return rows;
    }

    private List<PdfTable.Cell> cells(List<PdfWords> row) {
        double top = row.get(0).top();
        Map<Integer, List<PdfWords>> columns = row.stream()
                .collect(Collectors.groupingBy(one -> column(edges, one.left()), TreeMap::new, Collectors.toList()));
        return columns.entrySet().stream().map(column -> new PdfTable.Cell(edges.get(column.getKey()), top,
                column.getValue().stream().map(PdfWords::text).collect(Collectors.joining("\n")))).toList();
    }

    private static List<PdfWords> sorted(List<PdfWords> words) {
        return words.stream().sorted(Comparator.comparingDouble(PdfWords::top).thenComparingDouble(PdfWords::left)).toList();
    }

    private static int column(List<Double> edges, double at) {
        int column = 0;
        while (column + 1 < edges.size() && at >= edges.get(column + 1) - 1) {
            column++;
        }
        return column;
    }
}
