package org.followthrough.domain.assurance;

import java.util.Objects;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.ProofLevel;

/**
 * That an auditor has looked again at a confirmed action.
 *
 * @param cycle  the cycle whose confirmation was checked
 * @param level  of the proof that was found, or null on a failed check
 * @param note   what was looked at, or why it does not hold; empty where nothing was said
 */
public record Check(ActionId action, int cycle, Mark mark, boolean passed, ProofLevel level, String note) {

    public Check {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(note, "note");
        if (passed == (level == null)) {
            throw new IllegalArgumentException("A check has a level of proof exactly when it has passed.");
        }
    }
}
