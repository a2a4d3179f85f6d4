package org.followthrough.domain.evidence;

import java.util.Objects;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;

/**
 * What the virus scanner says of a file.
 *
 * @param found the scanner's name of what it found, empty unless it found something
 */
public record Screening(State state, String found) {

    /** Nobody has set up a scanner. */
    public static final Screening NONE = new Screening(State.NONE, "");
    public static final Screening WAITING = new Screening(State.WAITING, "");
    public static final Screening CLEAN = new Screening(State.CLEAN, "");

    public Screening {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(found, "found");
    }

    /** How far the scanner came. */
    public enum State {
        NONE,
        WAITING,
        CLEAN,
        INFECTED,
        /** The scanner could not look inside: a password, or more within it than the scanner looks through. */
        CLOSED
    }

    /**
     * Whether somebody may open the file.
     *
     * @param byGiver whether it is the person who gave it, who has it anyway
     */
    public Decision<Evidence.File> open(Evidence.File file, boolean byGiver) {
        return switch (state) {
            case NONE, CLEAN -> Decision.accepted(file);
            case WAITING -> byGiver
                    ? Decision.accepted(file)
                    : Decision.refused("evidence.quarantined", file.originalName());
            case INFECTED -> Decision.refused("evidence.infected", file.originalName(), found);
            case CLOSED -> Decision.refused("evidence.closed", file.originalName(), found);
        };
    }
}
