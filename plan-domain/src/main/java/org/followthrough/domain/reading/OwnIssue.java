package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.domain.reading.DraftAction.Kind;
import org.followthrough.domain.reading.RawTable.Row;

/** An issue of a table that the product wrote, while its rows are being gathered; no row inherits from another. */
final class OwnIssue {

    private final String number;
    private final String theme;
    private final String wording;
    private final String refs;
    private final TreeSet<Integer> lines = new TreeSet<>();
    private final List<DraftAction> actions = new ArrayList<>();
    private int last;

    OwnIssue(String number, String theme, String wording, String refs, int line) {
        this.number = number;
        this.theme = theme;
        this.wording = wording;
        this.refs = refs;
        lines.add(line);
    }

    String theme() {
        return theme;
    }

    /** @param printed empty for a row that somebody added: it has the next number then */
    void add(Row row, String printed) {
        lines.add(row.line());
        last = printed.isEmpty() ? last + 1
                : Math.max(last, Integer.parseInt(printed.substring(printed.lastIndexOf('.') + 1)));
        actions.add(action(printed.isEmpty() ? number + "." + last : printed, row));
    }

    DraftIssue draft() {
        return new DraftIssue(number, theme, wording.isEmpty() ? null : wording,
                refs.isEmpty() ? List.of() : List.of(refs.split(", ")), false, lines, Map.of(), actions);
    }

    private static DraftAction action(String number, Row row) {
        String text = OwnTable.cell(row, Field.ACTION);
        String timescale = OwnTable.cell(row, Field.TIMESCALE);
        ProgressCell progress = ProgressCell.of(OwnTable.cell(row, Field.PROGRESS));
        List<String> files = Stream.of(text, progress.text()).flatMap(words -> FileNames.in(words).stream()).toList();
        List<String> owners = OwnerCell.read(OwnTable.cell(row, Field.OWNER));
        return new DraftAction(number, Kind.ACTION, text, timescale.isEmpty() ? List.of() : List.of(timescale),
                timescale.isEmpty() ? null : timescale, owners, owners, progress.colour(),
                progress.text().isEmpty() ? null : progress.text(), Brackets.references(text), Brackets.tags(text),
                files,
                List.of(), new TreeSet<>(List.of(row.line())), Map.of());
    }
}
