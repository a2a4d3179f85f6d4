package org.followthrough.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * W9: a plan that leaves as a spreadsheet, comes in again and is saved holds the same cells when it leaves once more.
 *
 * <p>All eight columns of a plan that is not live are compared. Of a live plan the last one is left out: its progress begins
 * with the colour, which is the plan's own state, and what is saved anew is not live and has none.
 */
final class RoundTrip {

    private static final int COLUMNS = 8;
    private static final int PROGRESS = 7;
    private static final int HEADINGS = 2;

    private final Installation installation;
    private final Visitor lead;

    RoundTrip(Installation installation) throws IOException {
        this.installation = installation;
        this.lead = installation.lead();
    }

    /**
     * Takes the trip with two plans.
     *
     * @param draft the number of a plan that is not live
     * @param live  the number of one that is
     */
    List<Finding> measure(int draft, int live) throws Exception {
        return List.of(
                trip(draft, COLUMNS, "cells that a plan has lost when it has left as xlsx and come in again"),
                trip(live, PROGRESS, "the same of a live plan, but for its progress and colours"));
    }

    private Finding trip(int plan, int columns, String what) throws Exception {
        Visitor.Download first = new PlanSheet(lead, plan).download();
        List<List<String>> left = PlanSheet.cells(first);
        Path file = Files.write(installation.folder().resolve("left.xlsx"), first.content());
        PlanSheet second = new PlanSheet(lead, PlanAtWork.saved(installation, lead, file).number());
        List<List<String>> again = PlanSheet.cells(second.download());
        if (left.size() <= HEADINGS || again.size() != left.size()) {
            throw new IOException(left.size() + " rows have left, and " + again.size() + " when they had come in again.");
        }
        Map<String, Integer> lost = lost(left, again, columns);
        return Finding.atMost("W9", what, 0, lost.values().stream().mapToInt(Integer::intValue).sum(),
                String.format(Locale.UK, " of %,d", (left.size() - HEADINGS) * columns) + (lost.isEmpty() ? "" : "; by column " + lost));
    }

    /** How many cells differ in each column in which some do; the title above the headings is given anew at each save. */
    private static Map<String, Integer> lost(List<List<String>> left, List<List<String>> again, int columns) {
        Map<String, Integer> lost = new LinkedHashMap<>();
        for (int row = HEADINGS - 1; row < left.size(); row++) {
            List<String> before = padded(left.get(row));
            List<String> after = padded(again.get(row));
            for (int column = 0; column < columns; column++) {
                if (!before.get(column).equals(after.get(column))) {
                    lost.merge(left.get(HEADINGS - 1).get(column), 1, Integer::sum);
                }
            }
        }
        return lost;
    }

    private static List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < COLUMNS) {
            padded.add("");
        }
        return padded;
    }
}
