package org.followthrough.domain.rating;

import java.time.LocalDate;

/**
 * What speaks about an action besides its own dates and course: its extensions, links, checks and the like.
 *
 * @param extensions         how many extensions have been granted
 * @param extensionPending   whether one is asked for and not decided
 * @param blockedUntil       the day of the next review while an outside cause blocks the work, or null
 * @param dependsOnOffTrack  whether an action that this one depends on is off track by its own facts
 * @param contradiction      whether its reports contradict each other and nobody has resolved it
 * @param failedCheck        whether a check has failed and no new plan has followed
 * @param provenUntil        the last day on which its proof counts, or null where it does not age
 * @param missedChecks       how many of the last three occurrences of its recurring check were missed
 */
public record Signals(
        int extensions,
        boolean extensionPending,
        LocalDate blockedUntil,
        boolean dependsOnOffTrack,
        boolean contradiction,
        boolean failedCheck,
        LocalDate provenUntil,
        int missedChecks) {

    /** Nothing speaks. */
    public static final Signals NONE = new Signals(0, false, null, false, false, false, null, 0);
}
