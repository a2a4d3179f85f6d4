package org.followthrough.web.documents.in;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.followthrough.web.documents.FormulaGuard;

/**
 * The rows of delimited text.
 *
 * <p>A quoted cell may hold delimiters and line breaks. But text copied out of a document is full of lone quotes, which
 * mean nothing there: where tabs part the cells and the quotes do not all open and close a cell, a line is a row.
 */
final class DelimitedText {

    private final Rows rows;

    DelimitedText(Rows rows) {
        this.rows = rows;
    }

    void read(String text) throws RefusedDocumentException {
        char delimiter = Delimiter.of(text);
        try {
            List<Line> lines = quoted(text, delimiter);
            for (Line line : lines) {
                rows.add(line.number(), line.cells(), Map.of());
            }
        } catch (UnevenQuotesException loneQuote) {
            if (delimiter != Delimiter.TAB) {
                throw new RefusedDocumentException("document.open-quote", loneQuote.line);
            }
            readLines(text);
        }
    }

    private record Line(int number, List<String> cells) {
    }

    /** Says that a quote opens a cell and is not closed at its end. */
    private static final class UnevenQuotesException extends Exception {
        private final int line;

        UnevenQuotesException(int line) {
            super(null, null, false, false);
            this.line = line;
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

    private static List<Line> quoted(String text, char delimiter) throws UnevenQuotesException, RefusedDocumentException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        List<Line> lines = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                if (lines.size() == Limits.ROWS) {
                    throw new RefusedDocumentException("document.too-many-rows", Limits.ROWS);
                }
                lines.add(new Line(line, Stream.of(row.values()).map(FormulaGuard::unguarded).toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
            return lines;
        } catch (IOException | UncheckedIOException brokenQuotes) {
            throw new UnevenQuotesException(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number());
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
