package org.followthrough.workflow.application.outbound;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;

/** The trail as it lies in the database, chain by chain, for checking that it is as it was written. */
public interface SealedTrail {

    /** Every chain, also one of which only lines or only the head is left. */
    List<UUID> chains();

    /** What the database keeps of how far a chain goes, or null. */
    Head head(UUID chain);

    /** Hands on the lines of a chain one by one, in the order of their numbers; memory does not grow with them. */
    void lines(UUID chain, Consumer<SealedLine> line);
}
