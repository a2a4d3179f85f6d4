package org.followthrough.domain.rating;

/**
 * How long things may take before they change a colour. Those of a body that has set nothing
 * are {@link #usual()}, which the settings repeat.
 *
 * @param unassignedWorkingDays an action that nobody owns is off track after so many working days
 * @param slipDays              a slip longer than this, in calendar days, and than the first duration is off track
 * @param staleDays             without an update for so many calendar days an action is at risk
 * @param managerWorkingDays    a sign-off that takes longer makes the manager's desk late
 * @param auditorWorkingDays    a confirmation that takes longer makes the auditor's desk late
 * @param timeGonePercent       without evidence when so much of the time is gone an action is at risk
 */
public record Limits(
        int unassignedWorkingDays,
        int slipDays,
        int staleDays,
        int managerWorkingDays,
        int auditorWorkingDays,
        int timeGonePercent) {

    /** @throws IllegalArgumentException with a sentence that quotes the number and says what is allowed */
    public Limits {
        require("unassigned-working-days", unassignedWorkingDays, 260);
        require("slip-days", slipDays, 730);
        require("stale-days", staleDays, 366);
        require("manager-working-days", managerWorkingDays, 260);
        require("auditor-working-days", auditorWorkingDays, 260);
        require("time-gone-percent", timeGonePercent, 100);
    }

    public static Limits usual() {
        return new Limits(10, 90, 28, 5, 20, 75);
    }

    private static void require(String name, int given, int most) {
        if (given < 1 || given > most) {
            throw new IllegalArgumentException(
                    name + " is " + given + "; it must be a whole number from 1 to " + most + ".");
        }
    }
}
