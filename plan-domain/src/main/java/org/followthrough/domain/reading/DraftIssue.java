package org.followthrough.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * An issue of a draft.
 *
 * @param no         such as {@code A4}; unique in the draft
 * @param theme      the code of its theme
 * @param issue      the inspector's words; null when none could be read
 * @param reportRefs paragraph numbers, or a source such as "CQC"
 * @param missing    whether its number is printed nowhere and was told from the numbers around it
 * @param lines      where it stands in the document
 * @param cells      how NUMBER, ISSUE and REPORT_REF were read
 */
public record DraftIssue(String no, String theme, String issue, List<String> reportRefs, boolean missing,
        SortedSet<Integer> lines, Map<Field, CellReading> cells, List<DraftAction> actions) {

    public DraftIssue {
        reportRefs = List.copyOf(reportRefs);
        cells = Map.copyOf(cells);
        actions = List.copyOf(actions);
    }

    /** How a cell of the issue was read. */
    public CellReading cell(Field field) {
        return cells.getOrDefault(field, CellReading.PLAIN);
    }
}
