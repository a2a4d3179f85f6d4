package org.followthrough.web.documents.out;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.reading.OwnTable;
import org.followthrough.domain.reading.OwnerCell;
import org.followthrough.domain.reading.ProgressCell;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/** The eight cells of a row, in the order of {@link OwnTable#HEADINGS}. */
final class PlanCells {

    /** Where a column stands, counted from 0. */
    static final int NUMBER = 1;
    static final int TIMESCALE = 5;
    static final int PROGRESS = 7;

    private static final Pattern BRACKETS = Pattern.compile("[()]");

    private final Words words;

    PlanCells(Words words) {
        this.words = words;
    }

    List<String> of(Row row) {
        return List.of(
                OwnTable.theme(WrittenText.line(row.themeCode()), WrittenText.line(row.themeName())),
                row.number() == null ? row.issue() : row.number(),
                WrittenText.of(row.issueWording()),
                WrittenText.of(row.reportRefs()),
                WrittenText.of(row.action()),
                WrittenText.of(row.timescale()),
                OwnerCell.write(row.owners().stream().map(WrittenText::line).toList()),
                progress(row));
    }

    private String progress(Row row) {
        if (row.colour() == null) {
            return WrittenText.of(row.progress());
        }
        String rag = rag(row.colour());
        String declared = BRACKETS.matcher(WrittenText.line(row.declared())).replaceAll("");
        boolean same = declared.toUpperCase(Locale.UK).equals(rag.replace("*", ""));
        return new ProgressCell(rag, words.colour(row.colour()), same ? "" : declared, WrittenText.of(row.progress()))
                .written();
    }

    /** How plans name a colour; green has a star until somebody has checked it. Empty where they have no name. */
    static String rag(Colour colour) {
        return switch (colour) {
            case CHECKED -> "BLUE";
            case DONE_NOT_CHECKED -> "GREEN*";
            case ON_TRACK -> "GREEN";
            case AT_RISK -> "AMBER";
            case OFF_TRACK -> "RED";
            case CLOSED_NOT_DONE -> "GREY";
            case NOT_OURS -> "WHITE";
            case NOT_STARTED -> "";
        };
    }
}
