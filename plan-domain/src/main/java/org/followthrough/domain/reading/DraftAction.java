package org.followthrough.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * An action of a draft: one printed cell.
 *
 * @param id                 such as {@code A4.2}; unique in the draft
 * @param text               null when no action is printed
 * @param timescales         as written in the action's own cell, one entry each
 * @param effectiveTimescale as written in the cell that holds for it: its own or the nearest above in its issue; null
 *                           when there is none
 * @param owners             as written in its own cell, in their order; the first is accountable
 * @param effectiveOwners    its own or those of the nearest action above in its issue
 * @param rag                the colour as declared, in capitals; null when none is
 * @param progress           null when nothing is written
 * @param crossReferences    numbers of issues that it refers to
 * @param tags               other plans that it came from
 * @param files              names of files that were embedded in the document
 * @param milestones         dated statuses within the action, when its progress tells them apart
 * @param lines              where it stands in the document
 * @param cells              how ACTION, TIMESCALE, OWNER and PROGRESS were read
 */
public record DraftAction(String id, Kind kind, String text, List<String> timescales, String effectiveTimescale,
        List<String> owners, List<String> effectiveOwners, String rag, String progress, List<String> crossReferences,
        List<String> tags, List<String> files, List<Milestone> milestones, SortedSet<Integer> lines,
        Map<Field, CellReading> cells) {

    public DraftAction {
        timescales = List.copyOf(timescales);
        owners = List.copyOf(owners);
        effectiveOwners = List.copyOf(effectiveOwners);
        crossReferences = List.copyOf(crossReferences);
        tags = List.copyOf(tags);
        files = List.copyOf(files);
        milestones = List.copyOf(milestones);
        cells = Map.copyOf(cells);
    }

    /** What an action's row is. */
    public enum Kind {
        ACTION,
        /** The row only points at another issue; nothing is to be done under it. */
        CROSS_REFERENCE,
        /** An owner, a timescale or progress is printed, but no action. */
        NO_ACTION_PRINTED
    }

    /** A dated status within an action. */
    public record Milestone(String timescale, String rag, String text) {
    }

    /** How a cell of the action was read. */
    public CellReading cell(Field field) {
        return cells.getOrDefault(field, CellReading.PLAIN);
    }

    /** That of its least sure cell. */
    public Confidence confidence() {
        return cells.values().stream().map(CellReading::confidence).reduce(Confidence.HIGH, Confidence::and);
    }
}
