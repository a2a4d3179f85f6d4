package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;

/** Invented plan tables, a row a line with "|" between the cells, and how they are read. */
final class Drafts {

    static final String HEADER = "Theme|No.|Issue|Report Ref.|Action|Timescale|Respon- sibility|Progress (RAG)";

    private Drafts() {
    }

    static DraftPlan read(String... rows) {
        return ((Decision.Accepted<DraftPlan>) new PlanReader().read(table(rows))).result();
    }

    static Refusal refused(String... rows) {
        return ((Decision.Refused<DraftPlan>) new PlanReader().read(table(rows))).refusal();
    }

    static RawTable table(String... rows) {
        List<RawTable.Row> table = new ArrayList<>();
        for (String row : rows) {
            table.add(new RawTable.Row(table.size() + 1, Arrays.asList(row.split("\\|", -1))));
        }
        return new RawTable(table);
    }

    static DraftAction action(DraftPlan plan, String id) {
        return plan.action(id).orElseThrow();
    }

    static List<String> rules(CellReading cell) {
        return cell.remarks().stream().map(Remark::rule).toList();
    }
}
