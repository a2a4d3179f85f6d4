package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a person reads in a draft, a line an issue, an action or an unread text, as the expected outcomes are written. */
final class Brief {

    private Brief() {
    }

    static String of(DraftPlan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("title | " + shown(plan.title()));
        plan.themes().forEach(theme -> lines.add("theme | " + theme.code() + " | " + theme.name()));
        for (DraftIssue issue : plan.issues()) {
            lines.add(String.join(" | ", "issue", issue.no(), issue.theme(), shown(issue.issue()), String.join(", ", issue.reportRefs())).strip());
            issue.actions().forEach(action -> lines.add("  " + of(action)));
        }
        plan.unread().forEach(unread -> lines.add("unread | " + unread.text()));
        return String.join("\n", lines) + "\n";
    }

    private static String of(DraftAction action) {
        return String.join(" | ", action.id(), shown(action.text()), shown(action.effectiveTimescale()),
                String.join(" + ", action.effectiveOwners()), shown(action.rag()), shown(action.progress())).strip();
    }

    private static String shown(String text) {
        return Objects.requireNonNullElse(text, "-");
    }
}
