package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the issue numbers of a table's rows, and sees which comes next. */
final class Numbering {

    private final List<IssueNumber> numbers = new ArrayList<>();
    private final IssueNumber[] next;

    Numbering(List<TableLine> lines) {
        String theme = "";
        for (TableLine line : lines) {
            theme = ThemeName.parse(line.cell(Field.THEME)).map(ThemeName::code).orElse(theme);
            numbers.add(read(line, theme));
        }
        next = new IssueNumber[numbers.size()];
        for (int row = numbers.size() - 2; row >= 0; row--) {
            next[row] = numbers.get(row + 1) != null ? numbers.get(row + 1) : next[row + 1];
        }
    }

    Optional<IssueNumber> at(int row) {
        return Optional.ofNullable(numbers.get(row));
    }

    /** The first number that is printed below a row. */
    Optional<IssueNumber> nextAfter(int row) {
        return Optional.ofNullable(next[row]);
    }

    private static IssueNumber read(TableLine line, String theme) {
        String printed = line.cell(Field.NUMBER);
        if (printed.isEmpty()) {
            return null;
        }
        String repaired = LookAlikes.withDigits(LookAlikes.withLetterOf(theme, LookAlikes.latin(printed)));
        Optional<IssueNumber> number = IssueNumber.parse(repaired);
        if (number.isPresent() && !repaired.equals(printed)) {
            line.remark(Field.NUMBER, Confidence.MEDIUM, Remark.of("look-alike", printed, repaired));
        }
        return number.orElse(null);
    }
}
