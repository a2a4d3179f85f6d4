package org.followthrough.workflow.port;

/** Says whether people look at pages of this node just now. */
public interface CountLooks {

    /** How many looks have begun since the node was started. */
    long begun();
}
