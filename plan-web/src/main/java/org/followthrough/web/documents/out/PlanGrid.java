package org.followthrough.web.documents.out;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.followthrough.domain.reading.OwnTable;
import org.followthrough.web.documents.out.Paper.Cell;
import org.followthrough.web.documents.out.Paper.Column;
import org.followthrough.web.documents.out.Paper.Grid;
import org.followthrough.web.documents.out.Paper.Size;
import org.followthrough.web.documents.out.Paper.Span;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadPlanTable.PlanTable;
import org.followthrough.workflow.port.ReadPlanTable.Row;

/** The plan as a table on paper: what the actions of an issue share stands beside the first of them. */
final class PlanGrid {

    private static final int[] SHARES = {95, 50, 190, 65, 245, 100, 115, 140};
    private static final List<Integer> OF_ISSUE = List.of(0, 2, 3);

    private final PlanCells cells;
    private final Words words;

    PlanGrid(Words words) {
        this.cells = new PlanCells(words);
        this.words = words;
    }

    Grid of(PlanTable plan) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < SHARES.length; column++) {
            columns.add(new Column(OwnTable.HEADINGS.get(column), SHARES[column], false));
        }
        return new Grid(words.say("export.table.name", WrittenText.line(plan.header().title())), Size.PLAN, columns,
                () -> rows(plan.rows().iterator()));
    }

    private Iterator<List<Cell>> rows(Iterator<Row> rows) {
        return new Iterator<>() {

            private Row above;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<Cell> next() {
                Row row = rows.next();
                boolean sameIssue = above != null && above.issue().equals(row.issue());
                above = row;
                return row(row, sameIssue);
            }
        };
    }

    private List<Cell> row(Row row, boolean sameIssue) {
        List<String> texts = cells.of(row);
        List<Cell> made = new ArrayList<>(texts.size());
        for (int column = 0; column < texts.size(); column++) {
            boolean progress = column == PlanCells.PROGRESS && row.colour() != null;
            made.add(new Cell(texts.get(column), progress ? Fills.of(row.colour()) : null,
                    progress || column == PlanCells.NUMBER, span(column, sameIssue)));
        }
        return made;
    }

    private static Span span(int column, boolean sameIssue) {
        if (!OF_ISSUE.contains(column)) {
            return Span.ALONE;
        }
        return sameIssue ? Span.GOES_ON : Span.BEGINS;
    }
}
