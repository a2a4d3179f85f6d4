package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.Correction;
import org.followthrough.domain.reading.RawTable;

/** The uploaded tables, as they came, with what people put right since. */
public interface Imports {

    /** A table as it is kept; of a large one that is long. */
    Written write(RawTable table);

    Kept add(String fileName, Written table, PersonId by, Instant at);

    Optional<Kept> find(int number);

    /** Keeps it from being changed, saved or cancelled by anybody else until the caller's transaction ends. */
    Optional<Kept> hold(int number);

    /**
     * The import of a table that says the same, cell by cell: the one that is still open, or else the last that was
     * saved. Whoever else asks or adds one waits until the caller's transaction ends.
     */
    Optional<Kept> same(Written table);

    /** Those that are neither saved nor cancelled, the latest first. */
    List<Kept> open();

    /** What was uploaded, which never changes; long, so that only who reads it asks for it. */
    RawTable table(UUID id);

    /** Adds a correction after the ones there are. @return how many there are now */
    int correct(UUID id, Correction correction, PersonId by, Instant at);

    List<Correction> corrections(UUID id);

    /** Takes away the corrections of a row that no longer is what it was. */
    void putAside(UUID id, String key);

    /** Notes the plan that it was saved as. False when it was saved or cancelled before. */
    boolean saved(UUID id, PlanId plan);

    /** False when it was saved or cancelled before. */
    boolean cancelled(UUID id, Instant at);

    /**
     * A table as it is kept.
     *
     * @param digest the SHA-256 of the text
     * @param bytes  that it takes to keep the text
     */
    record Written(String text, String digest, long bytes) {
    }

    /** @param plan the plan that it was saved as, or null */
    record Kept(UUID id, int number, String fileName, PersonId by, Instant at, PlanId plan, boolean cancelled) {

        public boolean isOpen() {
            return plan == null && !cancelled;
        }
    }
}
