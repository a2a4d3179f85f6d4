package org.followthrough.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Action plans as spreadsheets, invented, written and read by nothing but the library. */
final class Spreadsheet {

    private static final List<String> HEADINGS =
            List.of("Theme", "Issue no", "Issue", "Action no", "Action", "Timescale", "Responsible", "Progress");
    private static final int ISSUES_OF_A_THEME = 125;
    private static final int ACTIONS_OF_AN_ISSUE = 10;
    private static final int OWNERS = 200;
    private static final AtomicInteger EDITIONS = new AtomicInteger();

    private Spreadsheet() {
    }

    /**
     * A plan that is read without a doubt, each action a row of its own; another one each time, since the product would
     * show what it has read before.
     */
    static Path clean(Path file, int actions) throws IOException {
        return write(file, plan(actions, "within 3 months"));
    }

    /** The same plan with something wrong in each row. */
    static Path doubtful(Path file, int actions) throws IOException {
        return write(file, plan(actions, "31 February 2026"));
    }

    private static List<List<String>> plan(int actions, String timescale) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        String edition = "Edition " + EDITIONS.incrementAndGet();
        for (int action = 0; action < actions; action++) {
            int issue = action / ACTIONS_OF_AN_ISSUE;
            char theme = (char) ('A' + issue / ISSUES_OF_A_THEME);
            String number = theme + String.valueOf(issue % ISSUES_OF_A_THEME + 1);
            rows.add(List.of("Theme " + theme, number, "The lanterns of pier " + issue + " are not checked every week",
                    number + "." + (action % ACTIONS_OF_AN_ISSUE + 1), "Check lantern " + action + " every week and write it down",
                    timescale, "Person " + (action % OWNERS + 1), action == 0 ? edition : ""));
        }
        return rows;
    }

    static Path write(Path file, List<List<String>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, rows);
        }
        return file;
    }

    static void write(OutputStream out, List<List<String>> rows) throws IOException {
        try (Workbook book = new Workbook(out, "plan-bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Action plan");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    /** The texts of the first sheet. */
    static List<List<String>> read(InputStream content) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(content);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(Spreadsheet::text).toList()).toList();
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }
}
