package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.domain.escalation.Matter;

/** The running clocks of what waits at desks: for each matter the instant at which it rings next. */
public interface DeskClocks {

    /** Lets the clock of a matter ring at {@code due}, whether one runs for it or not. */
    void set(Matter matter, Instant due);

    /** Starts clocks of matters that cannot have one yet. */
    void startAll(Map<Matter, Instant> clocks);

    /** Lets the clock of {@code left} go on as that of {@code reached}, which rings at {@code due}. */
    void move(Matter left, Matter reached, Instant due);

    /** Stops the clock of a matter; none is fine. */
    void stop(Matter matter);

    /** When the clock of a matter rings next; empty when none runs for it. */
    Optional<Instant> due(Matter matter);

    /** When the first of all can be claimed; empty when none runs. */
    Optional<Instant> first();

    /**
     * Takes clocks that are due by {@code now} for this node, the longest due first; what another node is just taking is
     * passed over.
     *
     * @param until when another node may take them, should this one die; in whole microseconds
     */
    List<Ringing> claim(Instant now, Instant until, int most);

    /** Sets a clock that has rung to its next instant, or stops it; one that was set otherwise meanwhile is left alone. */
    void rung(Ringing clock, Optional<Instant> next);

    /** Lets a clock that could not ring be tried again; one that was set otherwise meanwhile is left alone. */
    void failed(Ringing clock, Instant tryAt);

    /**
     * A clock that this node has taken.
     *
     * @param until    until when it is this node's
     * @param failures how often it has failed to ring since it last did
     */
    record Ringing(Matter matter, Instant until, int failures) {
    }
}
