package org.followthrough.web.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.domain.reading.CellReading;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.Remark;
import org.followthrough.web.words.Words;

/** Lays a draft plan out as it is printed: names and values in the order in which a person reads them. */
final class PrintedPlan {

    private final Words words;

    PrintedPlan(Words words) {
        this.words = words;
    }

    Map<String, Object> of(DraftPlan plan) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("title", plan.title());
        printed.put("asAt", plan.asAt());
        printed.put("themes", plan.themes().stream()
                .map(theme -> Map.of("code", theme.code(), "name", theme.name(), "sourceLine", theme.line()))
                .map(TreeMap::new).toList());
        printed.put("missing", plan.missing());
        printed.put("issues", plan.issues().stream().map(this::issue).toList());
        printed.put("unread", plan.unread().stream()
                .map(unread -> new TreeMap<>(Map.of("line", unread.line(), "text", unread.text(), "why", say(unread.why()))))
                .toList());
        return printed;
    }

    private Map<String, Object> issue(DraftIssue issue) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("no", issue.no());
        printed.put("theme", issue.theme());
        printed.put("issue", issue.issue());
        printed.put("reportRefs", issue.reportRefs());
        printed.put("missing", issue.missing());
        printed.put("sourceLines", lines(issue.lines()));
        printed.put("cells", cells(issue.cells()));
        printed.put("actions", issue.actions().stream().map(this::action).toList());
        return printed;
    }

    private Map<String, Object> action(DraftAction action) {
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("id", action.id());
        printed.put("kind", kind(action.kind()));
        printed.put("text", action.text());
        printed.put("timescales", action.timescales());
        printed.put("effectiveTimescale", action.effectiveTimescale());
        printed.put("owners", action.owners());
        printed.put("effectiveOwners", action.effectiveOwners());
        printed.put("rag", action.rag());
        printed.put("progress", action.progress());
        printed.put("milestones", action.milestones());
        printed.put("crossRefs", action.crossReferences());
        printed.put("sourceTags", action.tags());
        printed.put("files", action.files());
        printed.put("confidence", word(action.confidence()));
        printed.put("sourceLines", lines(action.lines()));
        printed.put("cells", cells(action.cells()));
        return printed;
    }

    /** Every cell with its confidence, and a sentence for each repair and doubt. */
    private Map<String, Object> cells(Map<Field, CellReading> cells) {
        Map<String, Object> printed = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            if (cells.containsKey(field)) {
                CellReading cell = cells.get(field);
                List<String> remarks = cell.remarks().stream().map(this::say).toList();
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("confidence", word(cell.confidence()));
                one.put("remarks", remarks);
                printed.put(word(field), one);
            }
        }
        return printed;
    }

    private String say(Remark remark) {
        return words.say(remark.rule(), remark.values().toArray());
    }

    private static String kind(DraftAction.Kind kind) {
        return switch (kind) {
            case ACTION -> "action";
            case CROSS_REFERENCE -> "crossRefOnly";
            case NO_ACTION_PRINTED -> "noActionPrinted";
        };
    }

    private static String lines(SortedSet<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
