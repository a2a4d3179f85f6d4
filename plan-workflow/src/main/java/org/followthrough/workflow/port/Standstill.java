package org.followthrough.workflow.port;

import java.util.Optional;

/**
 * Whether the product only lets people read for the time being, because a disk that it writes to is nearly full. It goes
 * on by itself once there is room.
 */
public interface Standstill {

    /** The disk that is nearly full; empty while everything goes on as usual. Costs next to nothing to ask. */
    Optional<FullDisk> now();

    /**
     * Says whether a failure means that a disk is full, and if so lets nothing be written for a minute: the disk may be
     * that of a database elsewhere, which nobody here can watch.
     */
    boolean isBehind(Throwable failure);

    /**
     * A disk without room.
     *
     * @param place         what is written there, or what said that it is full
     * @param freeMegabytes how much room is left, 0 where nobody knows
     */
    record FullDisk(String place, long freeMegabytes) {
    }
}
