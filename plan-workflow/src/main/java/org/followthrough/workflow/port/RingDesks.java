package org.followthrough.workflow.port;

/** Rings the clocks of what has waited at its desk for too long. */
public interface RingDesks {

    /**
     * Lets every clock ring that is due: the highest step that is due is done, once, and the clock goes on to the next. One
     * that fails keeps none of the others, and is tried again later.
     *
     * @return how many have rung
     */
    int ringDesks();
}
