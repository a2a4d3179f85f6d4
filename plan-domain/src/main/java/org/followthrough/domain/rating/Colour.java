package org.followthrough.domain.rating;

/** The colours of an action, in the order in which boards read them. */
public enum Colour {
    NOT_OURS, CLOSED_NOT_DONE, CHECKED, OFF_TRACK, AT_RISK, DONE_NOT_CHECKED, ON_TRACK, NOT_STARTED
}
