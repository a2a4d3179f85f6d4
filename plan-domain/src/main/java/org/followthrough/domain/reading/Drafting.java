package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.domain.reading.DraftAction.Kind;
import org.followthrough.domain.reading.DraftAction.Milestone;

/** Turns gathered issues and actions into their drafts: numbers, lists, colours, references. */
final class Drafting {

    private Drafting() {
    }

    static DraftIssue issue(OpenIssue open, String no) {
        List<DraftAction> actions = new ArrayList<>();
        for (int at = 0; at < open.actions().size(); at++) {
            actions.add(action(no + "." + (at + 1), open.actions().get(at)));
        }
        return new DraftIssue(no, open.theme(), orNull(open.cell(Field.ISSUE).text()),
                refs(open.cell(Field.REPORT_REF)),
                !open.isPrinted(), open.lines(), readings(open), Inheritance.applied(actions));
    }

    private static List<String> refs(OpenCell cell) {
        if (cell.text().endsWith(",")) {
            cell.remark(Confidence.MEDIUM, Remark.of("references-cut-off", cell.text()));
        }
        return ReportRefs.split(cell.text());
    }

    private static Map<Field, CellReading> readings(OpenIssue open) {
        Map<Field, CellReading> cells = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.NUMBER, Field.ISSUE, Field.REPORT_REF)) {
            cells.put(field, open.cell(field).reading());
        }
        return cells;
    }

    private static DraftAction action(String id, OpenAction open) {
        DraftAction draft = draft(id, open.cell(Field.ACTION).text(), open.cell(Field.TIMESCALE).text(),
                open.cell(Field.OWNER).text(), open.cell(Field.PROGRESS).pieces(), open);
        ActionDoubts.add(draft, open);
        Map<Field, CellReading> cells = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.ACTION, Field.TIMESCALE, Field.OWNER, Field.PROGRESS)) {
            cells.put(field, open.cell(field).reading());
        }
        if (!open.cell(Field.RAG).reading().equals(CellReading.PLAIN)) {
            cells.put(Field.RAG, open.cell(Field.RAG).reading());
        }
        return withCells(draft, cells);
    }

    private static DraftAction draft(String id, String text, String timescale, String owner, List<String> progress,
            OpenAction open) {
        String whole = String.join(" ", progress);
        List<String> timescales = Timescales.split(timescale);
        List<Milestone> milestones = milestones(open);
        String told = open.cell(Field.RAG).isBlank() ? Rag.of(whole) : open.cell(Field.RAG).last();
        String rag = milestones.isEmpty() ? told : milestones.get(milestones.size() - 1).rag();
        return new DraftAction(id, kind(text), orNull(text), timescales, null, OwnerNames.split(owner), List.of(), rag,
                orNull(whole), Brackets.references(text), Brackets.tags(text), files(open),
                milestones, open.lines(), Map.of());
    }

    private static List<String> files(OpenAction open) {
        return Stream.of(Field.ACTION, Field.PROGRESS)
                .flatMap(field -> open.cell(field).pieces().stream())
                .flatMap(piece -> FileNames.in(piece).stream()).toList();
    }

    /** Each row with a timescale and a colour of its own is a milestone, when there are several. */
    private static List<Milestone> milestones(OpenAction open) {
        List<String> timescales = open.cell(Field.TIMESCALE).pieces();
        List<String> progress = open.cell(Field.PROGRESS).pieces().stream().filter(piece -> Rag.at(piece) == 0)
                .toList();
        boolean paired = timescales.size() > 1 && timescales.size() == progress.size()
                && progress.size() == open.cell(Field.PROGRESS).pieces().size();
        List<Milestone> milestones = new ArrayList<>();
        for (int at = 0; paired && at < timescales.size(); at++) {
            milestones.add(new Milestone(timescales.get(at), Rag.of(progress.get(at)), progress.get(at)));
        }
        return milestones;
    }

    static Kind kind(String text) {
        if (text.isEmpty()) {
            return Kind.NO_ACTION_PRINTED;
        }
        return Brackets.isOnlyReference(text) ? Kind.CROSS_REFERENCE : Kind.ACTION;
    }

    private static DraftAction withCells(DraftAction draft, Map<Field, CellReading> cells) {
        return new DraftAction(draft.id(), draft.kind(), draft.text(), draft.timescales(), draft.effectiveTimescale(),
                draft.owners(), draft.effectiveOwners(), draft.rag(), draft.progress(), draft.crossReferences(),
                draft.tags(), draft.files(), draft.milestones(), draft.lines(), cells);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
