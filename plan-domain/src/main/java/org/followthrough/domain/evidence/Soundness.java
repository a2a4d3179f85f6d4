package org.followthrough.domain.evidence;

/** Whether a file that was kept still is what was given. */
public enum Soundness {
    SOUND,
    /** Its content no longer has the hash that it is kept under. */
    DAMAGED,
    /** It is not where it was kept. */
    MISSING,
    /** It is there, and the disk does not give it out. */
    UNREADABLE
}
