package org.followthrough.domain.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.reading.RawTable.Row;

/**
 * The eight columns in which the product itself writes a plan.
 *
 * <p>Every row of such a table carries the number of its action, so that nothing has to be repaired or guessed: each
 * cell is taken as it stands, to the last line break. A table that people changed beyond that is read like any other.
 */
public final class OwnTable {

    public static final List<String> HEADINGS = List.of("Theme", "No.", "Issue raised in the report", "Report Ref.",
            "Action", "Timescale", "Responsibility", "Progress (RAG)");

    /** Stands alone in the line below which a workbook counts its actions. */
    public static final String COUNTS = "Counts by theme";

    private static final String OF_THEME = " – ";
    private static final Pattern ACTION = Pattern.compile("(.+)\\.\\d{1,4}");

    private final Map<String, DraftTheme> themes = new LinkedHashMap<>();
    private final Map<String, OwnIssue> issues = new LinkedHashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private Row above = new Row(0, List.of());
    private OwnIssue issue;

    private OwnTable() {
    }

    /** How a theme stands in its cell. */
    public static String theme(String code, String name) {
        return code + OF_THEME + name;
    }

    /** The plan of a table that the product wrote; empty for every other. */
    static Optional<DraftPlan> read(RawTable raw) {
        OwnTable table = new OwnTable();
        boolean below = false;
        for (Row row : raw.rows()) {
            if (below && isCounts(row)) {
                break;
            }
            boolean heads = isHeader(row);
            if (below && !heads && !row.isBlank() && !table.take(row)) {
                return Optional.empty();
            }
            if (!below && !heads) {
                table.above = row;
            }
            below |= heads;
        }
        return below && !table.numbers.isEmpty() ? Optional.of(table.plan()) : Optional.empty();
    }

    private static boolean isHeader(Row row) {
        if (!Wording.tidy(row.cell(0)).equals(HEADINGS.get(0))) {
            return false;
        }
        List<String> cells = row.tidied().cells();
        return cells.size() >= HEADINGS.size() && cells.subList(0, HEADINGS.size()).equals(HEADINGS)
                && cells.stream().skip(HEADINGS.size()).allMatch(String::isEmpty);
    }

    private static boolean isCounts(Row row) {
        return row.cell(0).equals(COUNTS) && row.cells().stream().skip(1).allMatch(String::isBlank);
    }

    /** False where the row is none that the product would have written. */
    private boolean take(Row row) {
        String number = cell(row, Field.NUMBER);
        boolean acts = !cell(row, Field.ACTION).isEmpty();
        if (number.isEmpty()) {
            return acts && issue != null && add(row, number);
        }
        Optional<String> opened = acts ? issueOf(number) : Optional.of(number);
        return opened.isPresent() && numbers.add(number) && open(row, opened.get()) && (!acts || add(row, number));
    }

    private boolean add(Row row, String number) {
        issue.add(row, number);
        return true;
    }

    /** {@code A4} of {@code A4.2}. */
    private static Optional<String> issueOf(String action) {
        Matcher form = ACTION.matcher(action);
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    private boolean open(Row row, String number) {
        String cell = cell(row, Field.THEME);
        int dash = cell.indexOf(OF_THEME);
        if (cell.isEmpty() ? issue == null : dash < 1) {
            return false;
        }
        String code = cell.isEmpty() ? issue.theme() : cell.substring(0, dash);
        if (!cell.isEmpty()) {
            themes.putIfAbsent(code, new DraftTheme(code, cell.substring(dash + OF_THEME.length()), row.line(),
                    CellReading.PLAIN));
        }
        issue = issues.computeIfAbsent(number, first -> new OwnIssue(first, code,
                cell(row, Field.ISSUE), cell(row, Field.REPORT_REF), row.line()));
        return true;
    }

    static String cell(Row row, Field field) {
        return row.cell(field.ordinal());
    }

    private DraftPlan plan() {
        Title title = Title.of(String.join(" ", above.cells()).strip());
        return new DraftPlan(title.text(), title.asAt(), List.copyOf(themes.values()),
                issues.values().stream().map(OwnIssue::draft).toList(), List.of());
    }
}
