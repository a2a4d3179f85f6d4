package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bays of the shelf: who looks through which and when, and what must be in them. */
public interface Bays {

    /** The bays whose time has come. */
    List<Bay> due(Instant now);

    /**
     * Takes a bay for this node.
     *
     * @param until when another node may take it, should this one die
     * @return whether nobody else had taken it
     */
    boolean claim(Bay bay, Instant until);

    /** Ends a claim: the bay was looked through, and is due again at an instant. */
    void swept(Bay claimed, Instant at, Instant next);

    /** Ends a claim without having come to the end of the bay. */
    void failed(Bay claimed, Instant next);

    /** Since when every file has been looked at, or nothing before that is so. */
    Optional<Instant> sweptSince();

    /**
     * Keeps a bay as it is until the end of the transaction, for everybody else who asks for this, so that no file is
     * cleared away between being put in its place and being named by a row.
     */
    void hold(String bay);

    /** The files of a bay that evidence names. */
    Set<String> needed(String bay);

    /**
     * A bay.
     *
     * @param name  the first two digits of the hashes in it
     * @param dueAt when it may be taken
     */
    record Bay(String name, Instant dueAt) {

        /** The bay that holds a file. */
        public static String of(String sha256) {
            return sha256.substring(0, 2);
        }
    }
}
