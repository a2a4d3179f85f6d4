package org.followthrough.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what stands together in one cell of a row: a number from its issue, and an issue from its action. */
final class IssueOpenings {

    private static final double MOST = 0.6;
    private static final Pattern NUMBERED = Pattern.compile("((?:(?:Recommendation|Rec|Finding|Issue|Must [Dd]o"
            + "|Should [Dd]o)\\.? )?[A-Z]{0,2}\\d{1,3}"
            + "(?:\\.\\d{1,2})?[a-z]?)(?:[.:)]|\\s*[-–—])\\s*(\\p{Lu}.*)");
    private static final Pattern LABELLED = Pattern.compile("(?:Issue|Finding|Recommendation|Concern)\\s*:\\s*(.+?)\\s*"
            + "(?:Agreed |Our )?(?:Action|Response)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE);

    private IssueOpenings() {
    }

    static void part(List<TableLine> lines) {
        if (lines.stream().noneMatch(line -> line.has(Field.ISSUE)) && most(lines, Field.ACTION, LABELLED)) {
            lines.forEach(line -> part(line, Field.ACTION, LABELLED, Field.ISSUE));
        }
        if (lines.stream().noneMatch(line -> line.has(Field.NUMBER)) && most(lines, Field.ISSUE, NUMBERED)) {
            lines.forEach(line -> part(line, Field.ISSUE, NUMBERED, Field.NUMBER));
        }
    }

    private static boolean most(List<TableLine> lines, Field field, Pattern form) {
        long filled = lines.stream().filter(line -> line.has(field)).count();
        return filled > 0 && lines.stream()
                .filter(line -> form.matcher(line.cell(field)).matches()).count() >= MOST * filled;
    }

    private static void part(TableLine line, Field from, Pattern form, Field first) {
        Matcher parts = form.matcher(line.cell(from));
        if (parts.matches()) {
            line.put(first, parts.group(1));
            line.put(from, parts.group(2));
        }
    }
}
