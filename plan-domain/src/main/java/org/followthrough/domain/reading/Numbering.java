package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the issue numbers of a table's rows, and sees which comes next. */
final class Numbering {

    private final List<IssueNumber> numbers = new ArrayList<>();
    private final IssueNumber[] next;
    private final boolean lettered;

    Numbering(List<TableLine> lines) {
        lettered = lines.stream().filter(line -> line.has(Field.NUMBER)).filter(Numbering::hasLetter).count() * 2
                >= lines.stream().filter(line -> line.has(Field.NUMBER)).count();
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

    private static boolean hasLetter(TableLine line) {
        return Character.isUpperCase(LookAlikes.latin(line.cell(Field.NUMBER)).charAt(0));
    }

    private IssueNumber read(TableLine line, String theme) {
        String printed = line.cell(Field.NUMBER);
        if (printed.isEmpty()) {
            return null;
        }
        String latin = LookAlikes.latin(printed);
        String letter = lettered ? LookAlikes.withLetterOf(theme, latin) : latin;
        String repaired = IssueNumber.parse(letter).isPresent() ? letter : LookAlikes.withDigits(letter);
        Optional<IssueNumber> number = IssueNumber.parse(repaired);
        if (number.isPresent() && !repaired.equals(printed)) {
            line.remark(Field.NUMBER, Confidence.MEDIUM, Remark.of("look-alike", printed, repaired));
        }
        return number.orElse(null);
    }
}
