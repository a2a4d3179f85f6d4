package org.followthrough.workflow.application.outbound;

/** The timers that a node has taken to run them, and that no other node takes meanwhile. */
public interface HeldJobs {

    /**
     * Gives back what an earlier run of this node held when it was killed; where the database lets one node in at a time,
     * what anybody held.
     *
     * @param node the name of the node, or empty for one that has no name of its own
     * @return how many jobs were given back
     */
    int giveBack(String node);
}
