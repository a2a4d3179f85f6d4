package org.followthrough.workflow.application.outbound;

/** What runs the engine's timers on this node. */
public interface JobRunner {

    /** Takes no further timers until {@link #resume}; those in hand are ended. */
    void pause();

    /** Goes on, unless the product is about to end. */
    void resume();
}
