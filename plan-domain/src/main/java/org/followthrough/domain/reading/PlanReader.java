package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;

/** Reads a table of any layout that action plans are written in into a draft plan. */
public final class PlanReader {

    /**
     * Reads a table. Nothing of it is dropped: what finds no place is in {@link DraftPlan#unread()}.
     *
     * @return refused with {@code reading.empty}, {@code reading.no-plan} when no row heads the columns of a plan, or
     *     {@code reading.no-actions} when no row holds an action
     */
    public Decision<DraftPlan> read(RawTable raw) {
        return read(new HeadedTable(raw), Mapping.NONE);
    }

    /** Reads a table whose columns tell what a person said, with the refusals of {@link #read(RawTable)}. */
    public Decision<DraftPlan> read(HeadedTable headed, Mapping mapping) {
        RawTable raw = headed.raw();
        if (raw.rows().stream().allMatch(row -> row.tidied().isBlank())) {
            return Decision.refused("reading.empty");
        }
        Optional<DraftPlan> own = OwnTable.read(raw);
        if (own.isPresent()) {
            return Decision.accepted(own.get());
        }
        Optional<Table> table = Table.of(headed, mapping);
        if (table.isEmpty()) {
            return Decision.refused("reading.no-plan");
        }
        DraftPlan plan = draft(table.get());
        boolean acts = plan.actions().anyMatch(action -> action.kind() == DraftAction.Kind.ACTION);
        return acts ? Decision.accepted(plan) : Decision.refused("reading.no-actions");
    }

    /** The columns of a table and what each tells; none when no row heads the columns of a plan. */
    public List<PlanColumn> columns(HeadedTable headed, Mapping mapping) {
        return ColumnSamples.of(headed, mapping);
    }

    private static DraftPlan draft(Table table) {
        ClippedEchoes.clear(table.lines());
        LostWords.restore(table);
        OpenPlan open = PlanAssembly.of(table);
        List<DraftIssue> issues = MissingNumbers.filled(IssueNames.drafts(open.issues()));
        List<Unread> unread = new ArrayList<>(open.unread());
        unread.addAll(table.between());
        table.asides().forEach(aside -> unread.add(new Unread(aside.line(), aside.text(),
                aside.heading().isEmpty() ? Remark.of("no-column") : Remark.of("unknown-column", aside.heading()))));
        Title title = title(table, unread);
        return new DraftPlan(title.text(), title.asAt(), ThemeList.of(open, issues), issues, unread);
    }

    private static Title title(Table table, List<Unread> unread) {
        Optional<RawTable.Row> title = TitleRow.of(table.above());
        table.above().stream().filter(row -> !title.equals(Optional.of(row)) && !table.isThemeAbove(row)).forEach(row ->
                unread.add(new Unread(row.line(), Headings.text(row), Remark.of("above-table"))));
        return Title.of(title.map(Headings::text).orElse(""));
    }
}
