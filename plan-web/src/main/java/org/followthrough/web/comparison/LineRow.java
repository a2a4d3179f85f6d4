package org.followthrough.web.comparison;

import java.util.List;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.comparison.WordDifference.Piece;

/**
 * A line of an action that differs.
 *
 * @param id      of its box
 * @param value   of its box: the action, the topic and the mark, as {@link PickedLine} reads them
 * @param name    what it is about, in words
 * @param paper   what the document says, cut where it differs
 * @param product what the product says, cut where it differs
 * @param how     the difference in words
 * @param effect  what taking it over does; null where nobody can
 * @param bar     why a document cannot change it, or null
 * @param done    who took it over, and when, or null
 * @param refusal why it was refused just now, or null
 * @param picked  whether the box is ticked because the form comes back
 */
public record LineRow(Topic topic, String id, String value, String name, List<Piece> paper, List<Piece> product, String how,
        String effect, String bar, String done, String refusal, boolean picked) {

    public LineRow {
        paper = List.copyOf(paper);
        product = List.copyOf(product);
    }

    /** Whether a person can pick it. */
    public boolean isToPick() {
        return bar == null && done == null;
    }
}
