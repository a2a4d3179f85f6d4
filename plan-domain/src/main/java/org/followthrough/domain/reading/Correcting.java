package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts one cell of a draft right. */
final class Correcting {

    private Correcting() {
    }

    static DraftPlan apply(DraftPlan plan, Correction correction) {
        return switch (correction.field()) {
            case THEME -> new DraftPlan(plan.title(), plan.asAt(), themes(plan, correction), plan.issues(),
                    plan.unread());
            case NUMBER, ISSUE, REPORT_REF -> issues(plan, issue ->
                    issue.no().equals(correction.key()) ? corrected(issue, correction) : issue);
            default -> issues(plan, issue -> withAction(issue, correction));
        };
    }

    private static DraftPlan issues(DraftPlan plan, UnaryOperator<DraftIssue> change) {
        return new DraftPlan(plan.title(), plan.asAt(), plan.themes(), plan.issues().stream().map(change).toList(),
                plan.unread());
    }

    private static List<DraftTheme> themes(DraftPlan plan, Correction correction) {
        return plan.themes().stream().map(theme -> theme.code().equals(correction.key())
                ? new DraftTheme(theme.code(), correction.value().strip(), theme.line(), byHand()) : theme).toList();
    }

    /** The number of an issue stays its key; a correction of it says that it is right as it was told. */
    private static DraftIssue corrected(DraftIssue issue, Correction correction) {
        String value = correction.value().strip();
        return new DraftIssue(issue.no(), issue.theme(),
                correction.field() == Field.ISSUE ? orNull(value) : issue.issue(),
                correction.field() == Field.REPORT_REF ? ReportRefs.split(value) : issue.reportRefs(),
                issue.missing(), issue.lines(), with(issue.cells(), correction.field()), issue.actions());
    }

    private static DraftIssue withAction(DraftIssue issue, Correction correction) {
        if (issue.actions().stream().noneMatch(action -> action.id().equals(correction.key()))) {
            return issue;
        }
        List<DraftAction> actions = new ArrayList<>();
        issue.actions().forEach(action ->
                actions.add(action.id().equals(correction.key()) ? corrected(action, correction) : action));
        return new DraftIssue(issue.no(), issue.theme(), issue.issue(), issue.reportRefs(), issue.missing(),
                issue.lines(), issue.cells(), Inheritance.applied(actions));
    }

    private static DraftAction corrected(DraftAction action, Correction correction) {
        String value = correction.value().strip();
        Field field = correction.field();
        String text = field == Field.ACTION ? value : action.text() == null ? "" : action.text();
        String progress = field == Field.PROGRESS ? value : action.progress() == null ? "" : action.progress();
        return new DraftAction(action.id(), Drafting.kind(text), orNull(text),
                field == Field.TIMESCALE ? Timescales.split(value) : action.timescales(), null,
                field == Field.OWNER ? OwnerNames.split(value) : action.owners(), List.of(),
                rag(action, progress, correction), orNull(progress), Brackets.references(text),
                Brackets.tags(text), action.files(), field == Field.PROGRESS ? List.of() : action.milestones(),
                action.lines(), with(action.cells(), field));
    }

    /** A colour that the progress declared follows it; one that was told beside it stays. */
    private static String rag(DraftAction action, String progress, Correction correction) {
        if (correction.field() == Field.RAG) {
            return orNull(correction.value().strip().toUpperCase(Locale.UK));
        }
        String before = Rag.of(action.progress() == null ? "" : action.progress());
        boolean declared = correction.field() == Field.PROGRESS && (action.rag() == null || action.rag().equals(before)
                || !action.milestones().isEmpty());
        return declared ? Rag.of(progress) : action.rag();
    }

    private static Map<Field, CellReading> with(Map<Field, CellReading> cells, Field field) {
        Map<Field, CellReading> corrected = new HashMap<>(cells);
        corrected.put(field, byHand());
        return corrected;
    }

    private static CellReading byHand() {
        return CellReading.PLAIN.and(Confidence.HIGH, Remark.of("by-hand"));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
