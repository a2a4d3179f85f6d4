package org.followthrough.workflow.application.outbound;

import java.util.List;
import java.util.Objects;
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

    /** Where each chain ends of which the database keeps a head; reads no line but the ones that the heads name. */
    List<End> ends();

    /** Hands on the lines of a chain one by one, in the order of their numbers; memory does not grow with them. */
    void lines(UUID chain, Consumer<SealedLine> line);

    /** The same from the line {@code first} on; reads none that lies before it. */
    void lines(UUID chain, long first, Consumer<SealedLine> line);

    /**
     * Where a chain ends.
     *
     * @param head what the database keeps of it
     * @param last whether the line that the head names is there, with its seal, and none behind it
     */
    record End(Head head, boolean last) {

        public End {
            Objects.requireNonNull(head, "head");
        }
    }
}
