package org.followthrough.workflow.port;

/**
 * Holds back every mail until an administrator lets them go, as after a restore: what waited in the back-up may have
 * been sent since.
 */
public interface HoldMails {

    /** Holds them from now on, on every node; without effect while they are held. */
    void hold();
}
