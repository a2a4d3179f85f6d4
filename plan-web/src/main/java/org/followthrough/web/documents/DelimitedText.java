package org.followthrough.web.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.RawTable.Row;

/**
 * The rows of delimited text.
 *
 * <p>A line is a row where tabs part the cells: text copied out of a document is full of lone quotes, which mean
 * nothing there. In CSV a quoted cell may hold commas and line breaks.
 */
final class DelimitedText {

    private final List<Row> rows = new ArrayList<>();

    private DelimitedText() {
    }

    static Decision<RawTable> rowsOf(String text) {
        DelimitedText delimited = new DelimitedText();
        char delimiter = Delimiter.of(text);
        return delimiter == Delimiter.TAB ? delimited.readLines(text) : delimited.readCsv(text, delimiter);
    }

    private Decision<RawTable> readLines(String text) {
        int line = 0;
        int from = 0;
        while (from < text.length()) {
            int end = endOfLine(text, from);
            line++;
            String refused = add(line, Arrays.asList(text.substring(from, end).split("\t", -1)));
            if (refused != null) {
                return refuse(refused, line);
            }
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return Decision.accepted(new RawTable(rows));
    }

    private Decision<RawTable> readCsv(String text, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int line = 1;
            for (CSVRecord row : parser) {
                String refused = add(line, row.toList());
                if (refused != null) {
                    return refuse(refused, line);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return Decision.accepted(new RawTable(rows));
        } catch (IOException | UncheckedIOException brokenQuotes) {
            return Decision.refused("document.open-quote", rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line());
        }
    }

    /** The key of a refusal, or null when the row was added. */
    private String add(int line, List<String> cells) {
        if (rows.size() == PlanTextReader.MOST_ROWS) {
            return "document.too-many-rows";
        }
        if (cells.stream().anyMatch(cell -> cell.length() > PlanTextReader.LONGEST_CELL)) {
            return "document.long-cell";
        }
        rows.add(new Row(line, cells));
        return null;
    }

    private static Decision<RawTable> refuse(String rule, int line) {
        return rule.equals("document.too-many-rows")
                ? Decision.refused(rule, PlanTextReader.MOST_ROWS)
                : Decision.refused(rule, line, PlanTextReader.LONGEST_CELL);
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
