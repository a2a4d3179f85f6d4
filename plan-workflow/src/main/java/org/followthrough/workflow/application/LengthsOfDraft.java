package org.followthrough.workflow.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.PersonName;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;

/** How long the cells of a plan can be: what is longer is told, and never cut. */
final class LengthsOfDraft {

    static final int THEME = 500;
    static final int REFERENCES = 500;
    static final int TIMESCALE = 1000;

    private LengthsOfDraft() {
    }

    /** The first cell that is too long for a plan. */
    static Optional<Refusal> tooLong(DraftPlan draft) {
        return Stream.of(
                        draft.themes().stream().flatMap(theme ->
                                check("import.theme-too-long", theme.code(), theme.name(), THEME).stream()),
                        draft.issues().stream().flatMap(issue ->
                                check("import.references-too-long", issue.no(), references(issue), REFERENCES).stream()),
                        draft.actions().flatMap(action ->
                                check("import.timescale-too-long", action.id(), action.effectiveTimescale(), TIMESCALE).stream()),
                        draft.actions().flatMap(LengthsOfDraft::owners))
                .flatMap(refusals -> refusals)
                .findFirst();
    }

    static String references(DraftIssue issue) {
        return String.join(", ", issue.reportRefs());
    }

    private static Stream<Refusal> owners(DraftAction action) {
        return action.owners().stream().flatMap(owner ->
                check("import.owner-too-long", action.id(), owner, PersonName.LONGEST).stream());
    }

    private static Optional<Refusal> check(String rule, String key, String text, int longest) {
        return text == null || text.length() <= longest
                ? Optional.empty()
                : Optional.of(Refusal.of(rule, key, text.length(), longest));
    }
}
