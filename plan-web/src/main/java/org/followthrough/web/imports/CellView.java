package org.followthrough.web.imports;

import java.util.List;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.Field;
import org.followthrough.web.form.Problems;

/**
 * The page on which one cell of an import is put right.
 *
 * @param number    of the import
 * @param name      the column
 * @param value     what stands in it now
 * @param sentences what was repaired or is doubtful
 */
public record CellView(int number, String key, Field field, String name, String value, List<String> sentences,
        Problems problems) {

    public CellView {
        sentences = List.copyOf(sentences);
    }

    public String check() {
        return "/imports/" + number;
    }

    /** What a cell of a draft holds, blank when it is empty or there is no such cell. */
    static String value(DraftPlan draft, String key, Field field) {
        return switch (field) {
            case THEME -> draft.themes().stream().filter(theme -> theme.code().equals(key)).findFirst()
                    .map(theme -> theme.name()).orElse("");
            case NUMBER -> key;
            case ISSUE -> issue(draft, key) == null || issue(draft, key).issue() == null ? "" : issue(draft, key).issue();
            case REPORT_REF -> issue(draft, key) == null ? "" : String.join("; ", issue(draft, key).reportRefs());
            case ACTION, TIMESCALE, OWNER, PROGRESS, RAG -> draft.action(key).map(action -> value(action, field)).orElse("");
        };
    }

    private static String value(DraftAction action, Field field) {
        String value = switch (field) {
            case TIMESCALE -> String.join("; ", action.timescales());
            case OWNER -> String.join("; ", action.owners());
            case PROGRESS -> action.progress();
            case RAG -> action.rag();
            default -> action.text();
        };
        return value == null ? "" : value;
    }

    private static DraftIssue issue(DraftPlan draft, String key) {
        return draft.issues().stream().filter(issue -> issue.no().equals(key)).findFirst().orElse(null);
    }
}
