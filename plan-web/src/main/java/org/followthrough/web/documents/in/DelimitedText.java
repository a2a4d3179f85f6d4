package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of delimited text.
 *
 * <p>A line is a row where tabs part the cells: text copied out of a document is full of lone quotes, which mean
 * nothing there. In CSV a quoted cell may hold commas and line breaks.
 */
final class DelimitedText {

    private final Rows rows;

    DelimitedText(Rows rows) {
        this.rows = rows;
    }

    void read(String text) throws RefusedDocumentException {
        char delimiter = Delimiter.of(text);
        if (delimiter == Delimiter.TAB) {
            readLines(text);
        } else {
            readCsv(text, delimiter);
        }
    }

    private void readLines(String text) throws RefusedDocumentException {
        int from = 0;
        while (from < text.length()) {
            int end = endOfLine(text, from);
            rows.add(Arrays.asList(text.substring(from, end).split("\t", -1)), Map.of());
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private void readCsv(String text, char delimiter) throws RefusedDocumentException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int line = 1;
            for (CSVRecord row : parser) {
                rows.add(line, List.of(row.values()), Map.of());
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException brokenQuotes) {
            throw new RefusedDocumentException("document.open-quote", Math.max(1, rows.line()));
        }
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
