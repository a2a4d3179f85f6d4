package org.followthrough.workflow.port;

/** Looks through the files of the evidence, so that damage is found while there are back-ups to put it right from. */
public interface SweepFiles {

    /**
     * Looks through the bays whose time has come: holds each file against its hash, and clears away what no evidence
     * has named for a day. Each bay is looked through once a night by one of the nodes, and each hour while something
     * in it is not what was given.
     *
     * @return how many bays were looked through
     */
    int sweep();
}
