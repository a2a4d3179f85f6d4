package org.followthrough.web.injection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A plan with typed words in every cell that can hold words, as the documents in which plans come. What stands where
 * names do is taken apart for names, so that nobody need see it as it was.
 */
final class TypedPlan {

    private static final int ACTIONS = 9;
    /** In this action nothing is right at first, and a second document gives it another date. */
    private static final int WRONG = 9;
    private static final int CHECKED = 7;
    private static final int TIMESCALE = 5;
    private static final int OWNER = 6;

    private final List<List<String>> rows = new ArrayList<>();

    TypedPlan(Typing typing) {
        rows.add(List.of("Theme", "No.", "Issue raised in the report", "Report ref.", "Action", "Timescale", "Responsible",
                "Progress (RAG)", typing.words("a heading that says nothing")));
        String theme = "A - " + typing.words("the name of a theme");
        for (int at = 1; at <= ACTIONS; at++) {
            rows.add(List.of(theme, "A" + at, typing.words("an issue"), "Para 3", typing.words("an action"),
                    at == CHECKED ? "monthly" : at == WRONG ? typing.words("a timescale") : "30 April 2027",
                    at == WRONG ? typing.unseenWords() : "Ines Calder", typing.words("a colour"),
                    typing.words("a cell without a meaning")));
        }
    }

    byte[] csv() {
        return rows.stream()
                .map(row -> row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(UTF_8);
    }

    /** The same plan as a workbook, with a later date. */
    byte[] laterWorkbook() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "words", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    boolean changes = row == WRONG && (column == TIMESCALE || column == OWNER);
                    sheet.value(row, column, !changes ? rows.get(row).get(column)
                            : column == OWNER ? "Ines Calder" : "30 September 2027");
                }
            }
        }
        return written.toByteArray();
    }
}
