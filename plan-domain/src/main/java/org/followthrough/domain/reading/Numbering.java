package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the issue numbers of a table's rows, and sees which comes next. */
final class Numbering {

    private final List<TableLine> lines;
    private final List<IssueNumber> numbers = new ArrayList<>();

    Numbering(List<TableLine> lines) {
        this.lines = lines;
        String theme = "";
        for (TableLine line : lines) {
            theme = ThemeName.parse(line.cell(Field.THEME)).map(ThemeName::code).orElse(theme);
            numbers.add(read(line, theme));
        }
    }

    Optional<IssueNumber> at(int row) {
        return Optional.ofNullable(numbers.get(row));
    }

    /** The first number that is printed below a row. */
    Optional<IssueNumber> nextAfter(int row) {
        return numbers.stream().skip(row + 1L).filter(number -> number != null).findFirst();
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
