package org.followthrough.web.browser;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.followthrough.domain.reading.CellReading;
import org.followthrough.domain.reading.Confidence;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.DraftTheme;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.domain.reading.Remark;
import org.followthrough.domain.reading.Unread;
import org.followthrough.workflow.port.ReadColumns.ColumnsPage;
import org.followthrough.workflow.port.ReadImport.ImportLine;
import org.followthrough.workflow.port.ReadImport.ImportPage;

/** An invented import with doubts of every kind. */
final class InventedImport {

    static final ImportLine LINE =
            new ImportLine(42, "Northmoor plan November.txt", "Sana Qureshi", Instant.parse("2026-11-20T10:15:00Z"));

    private InventedImport() {
    }

    static ImportPage page() {
        DraftAction first = action("A1.1", DraftAction.Kind.ACTION, "Agree a joint protocol with the housing team",
                Map.of(Field.OWNER, reading(Confidence.MEDIUM, "reading.owners-run-together",
                        "Head of Service Team Manager"), Field.ACTION, CellReading.PLAIN));
        DraftAction second = action("A1.2", DraftAction.Kind.ACTION, "nd review every plan within five working days",
                Map.of(Field.ACTION, reading(Confidence.LOW, "reading.start-lost", "nd review every plan"),
                        Field.TIMESCALE, reading(Confidence.MEDIUM, "reading.packed-timescales", "3")));
        DraftAction third = action("A2.1", DraftAction.Kind.NO_ACTION_PRINTED, null,
                Map.of(Field.ACTION, reading(Confidence.LOW, "reading.no-action")));
        return new ImportPage(LINE, null, false, new DraftPlan("Action plan after the inspection of March 2026", null,
                List.of(new DraftTheme("A", "Leadership and culture", 4, CellReading.PLAIN)),
                List.of(issue("A1", List.of(first, second)), issue("A2", List.of(third))),
                List.of(new Unread(97, "Page 4 of 9  DRAFT", new Remark("reading.no-column", List.of())))));
    }

    static ColumnsPage columns() {
        return new ColumnsPage(LINE, true, List.of(
                new PlanColumn(0, "ref", "Ref", List.of("A1", "A2", "A3"), Field.NUMBER),
                new PlanColumn(1, "what we will do", "What we will do", List.of(
                        "Agree a joint protocol with the housing team, and put it before both boards for their agreement",
                        "Review every plan within five working days"), Field.ACTION),
                new PlanColumn(2, "sponsor", "Sponsor", List.of("Head of Service", "Team Manager"), Field.OWNER),
                new PlanColumn(3, "#4", "", List.of("Folder 3"), null),
                new PlanColumn(4, "cost", "Cost", List.of(), null)));
    }

    private static CellReading reading(Confidence confidence, String rule, String... values) {
        return new CellReading(confidence, List.of(new Remark(rule, List.of(values))));
    }

    private static DraftIssue issue(String number, List<DraftAction> actions) {
        return new DraftIssue(number, "A", "Joint work with housing is not agreed.", List.of("41"), false, new TreeSet<>(),
                Map.of(Field.ISSUE, CellReading.PLAIN), actions);
    }

    private static DraftAction action(String id, DraftAction.Kind kind, String text, Map<Field, CellReading> cells) {
        return new DraftAction(id, kind, text, List.of("June 2026"), "June 2026",
                List.of("Head of Service", "Team Manager"), List.of("Head of Service", "Team Manager"), null, null,
                List.of(), List.of(), List.of(), List.of(), new TreeSet<>(), cells);
    }
}
