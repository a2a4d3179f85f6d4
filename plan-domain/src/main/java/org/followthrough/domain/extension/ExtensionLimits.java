package org.followthrough.domain.extension;

/**
 * How far dates may move; a body sets its own.
 *
 * @param shortWorkingDays up to how many working days a service manager may decide the first extension
 * @param most             how many extensions an action may have in all
 */
public record ExtensionLimits(int shortWorkingDays, int most) {

    public static final ExtensionLimits USUAL = new ExtensionLimits(20, 3);

    private static final int LONGEST_SHORT = 60;
    /** There is no fourth extension. */
    private static final int MOST = 3;

    /** @throws IllegalArgumentException if a limit is below 1, short is above 60, or there were more than 3 */
    public ExtensionLimits {
        require("short-working-days", shortWorkingDays, LONGEST_SHORT);
        require("most", most, MOST);
    }

    private static void require(String name, int given, int most) {
        if (given < 1 || given > most) {
            throw new IllegalArgumentException(
                    name + " is " + given + "; it must be a whole number from 1 to " + most + ".");
        }
    }
}
