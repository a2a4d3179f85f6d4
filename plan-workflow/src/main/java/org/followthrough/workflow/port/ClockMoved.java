package org.followthrough.workflow.port;

/** Published by whoever moves the {@link java.time.Clock} of the demo, so that timers which are now due fire at once. */
public record ClockMoved() {
}
