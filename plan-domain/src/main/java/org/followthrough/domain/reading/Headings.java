package org.followthrough.domain.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells rows of one cell apart: headings of themes or issues, what every page repeats, and prose between tables. */
final class Headings {

    /** What a row of one cell is. */
    enum Kind {
        /** It belongs to the rows around it like any other. */
        ROW, THEME, ISSUE, PAGE, PROSE
    }

    private static final int LONGEST_THEME = 120;
    private static final Pattern PAGE = Pattern.compile("(?:page )?\\d+ (?:of|/) \\d+|page \\d+"
            + "|(?:.{0,40}\\W)?page \\d+ of \\d+"
            + "|official(?: ?[-–:] ?sensitive.*)?|(?:table )?continued(?: .{0,30})?|(?:strictly |"
            + "private and )?confidential|version \\d.{0,20}"
            + "|\\W*end of (?:the |this )?(?:\\w+ ){0,2}(?:plan|document|report|table|annex|appendix)\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("(?:(?:b?rag )?(?:key|legend)\\b.*|"
            + "(?:red|amber|green|blue) ?[-–=:].*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISSUE = Pattern.compile("((?:Recommendation|Finding|Issue|Concern|Requirement"
            + "|Must [Dd]o|Should [Dd]o|Rec)\\.? ?\\d{1,3}[a-z]?"
            + "|[A-Z]{1,3}\\d{1,3})\\s*[-–—:.)]?\\s+(\\p{Lu}.{8,})");

    private final List<RawTable.Row> rows;
    private final Headers headers;
    private final Set<String> above = new HashSet<>();

    Headings(List<RawTable.Row> rows, Headers headers) {
        this.rows = rows;
        this.headers = headers;
    }

    /** Remembers a row above the first table, which pages below may repeat. */
    void repeats(RawTable.Row row) {
        above.add(text(row));
    }

    /** What a row is among those of a table with these columns. */
    Kind kind(int at, Columns columns) {
        RawTable.Row row = rows.get(at);
        int filled = row.filled();
        if (filled > 2) {
            return Kind.ROW;
        }
        String text = text(row);
        if (PAGE.matcher(text).matches() || KEY.matcher(text).matches() && !row.cell(columns.first()).isEmpty()) {
            return Kind.PAGE;
        }
        if (filled == 2 && headsNumbers(at, columns)) {
            return Kind.THEME;
        }
        int column = column(row);
        if (filled != 1 || column > columns.first()) {
            return Kind.ROW;
        }
        if (above.contains(text)) {
            return Kind.PAGE;
        }
        return ofText(at, text, columns, columns.fields().get(column));
    }

    /**
     * Whether a number and a name stand alone above rows whose numbers divide this one, each with an issue of its own.
     */
    private boolean headsNumbers(int at, Columns columns) {
        if (!columns.have(Field.NUMBER) || at + 1 == rows.size()) {
            return false;
        }
        int number = columns.of(Field.NUMBER).get(0);
        String code = rows.get(at).cell(number).replaceAll("\\W+$", "");
        RawTable.Row next = rows.get(at + 1);
        Field own = columns.have(Field.ISSUE) ? Field.ISSUE : Field.ACTION;
        boolean digit = code.isEmpty() || Character.isDigit(code.charAt(0));
        boolean divides = next.cell(number).matches(Pattern.quote(code) + (digit ? "\\.\\d.*" : "\\W?\\d.*"));
        return !code.isEmpty() && divides && columns.of(own).stream().anyMatch(column -> !next.cell(column).isEmpty());
    }

    private Kind ofText(int at, String text, Columns columns, Field field) {
        boolean numbered = field == Field.NUMBER && IssueNumber.parse(text).isPresent();
        boolean torn = field == Field.THEME || Wording.startsInMidSentence(text);
        if (numbered || torn && !opensTable(at)) {
            return Kind.ROW;
        }
        if (!columns.have(Field.ISSUE) && ISSUE.matcher(text).matches()) {
            return Kind.ISSUE;
        }
        boolean theme = text.length() <= LONGEST_THEME
                && (!text.endsWith(".") || ThemeName.parse(text).isPresent());
        if (field == Field.ISSUE || field == Field.ACTION) {
            return theme && followed(at, field) ? Kind.THEME : Kind.ROW;
        }
        return theme && heads(at) ? Kind.THEME : Kind.PROSE;
    }

    /** Whether any row of a table still follows: what stands last of all heads nothing. */
    private boolean heads(int at) {
        for (int row = at + 1; row < rows.size(); row++) {
            if (rows.get(row).filled() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is what pages or tables carry around a plan: a page number, a version, a key to colours. */
    static boolean isFurniture(String text) {
        return PAGE.matcher(text).matches() || KEY.matcher(text).matches();
    }

    /** Whether the next row is one of a table whose own cell stands below, so that this one is a heading above it. */
    private boolean followed(int at, Field field) {
        if (at + 1 >= rows.size() || opensTable(at)) {
            return opensTable(at);
        }
        long filled = rows.get(at + 1).cells().stream().filter(cell -> !cell.isEmpty()).count();
        return filled > 1 && !rows.get(at + 1).cell(column(rows.get(at))).isEmpty()
                && (field == Field.ACTION || rows.get(at).cells().size() == 1 || filled > 2);
    }

    /** Whether only rows of one cell stand between a row and the next header. */
    private boolean opensTable(int at) {
        for (int row = at + 1; row < rows.size(); row++) {
            if (headers.at(row).isPresent()) {
                return true;
            }
            if (rows.get(row).cells().stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                return false;
            }
        }
        return false;
    }

    private static int column(RawTable.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                return column;
            }
        }
        return 0;
    }

    /** A heading, with a mark between its number and its name where they stand in two cells. */
    static String theme(RawTable.Row row) {
        List<String> cells = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return cells.size() == 2 ? cells.get(0).replaceAll("\\W+$", "") + ". " + cells.get(1) : text(row);
    }

    static String text(RawTable.Row row) {
        return String.join(" ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /**
     * The heading right above the first table when it names a theme, or when the tables below have such headings too.
     */
    String aboveFirst(List<RawTable.Row> titles) {
        List<String> headings = titles.stream().map(Headings::text)
                .filter(text -> text.length() <= LONGEST_THEME && !isFurniture(text)).toList();
        Optional<String> named = headings.stream().filter(text -> ThemeName.parse(text).isPresent())
                .reduce((first, last) -> last);
        return named.orElse("");
    }

    /** Puts the number and the words of an issue's heading where the table would hold them. */
    static void putIssue(TableLine line, String heading) {
        Matcher issue = ISSUE.matcher(heading);
        if (issue.matches()) {
            line.put(Field.NUMBER, issue.group(1));
            line.put(Field.ISSUE, issue.group(2));
        }
    }
}
