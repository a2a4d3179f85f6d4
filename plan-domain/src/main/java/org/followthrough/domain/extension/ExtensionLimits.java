package org.followthrough.domain.extension;

/**
 * How far dates may move; a body sets its own.
 *
 * @param shortWorkingDays up to how many working days a service manager may decide the first extension
 * @param most             how many extensions an action may have in all
 */
public record ExtensionLimits(int shortWorkingDays, int most) {

    public static final ExtensionLimits USUAL = new ExtensionLimits(20, 3);

    /** @throws IllegalArgumentException if a limit is below 1 */
    public ExtensionLimits {
        if (shortWorkingDays < 1) {
            throw new IllegalArgumentException("A short extension is " + shortWorkingDays
                    + " working days; at least 1 is needed.");
        }
        if (most < 1) {
            throw new IllegalArgumentException("An action may have " + most + " extensions; at least 1 is needed.");
        }
    }
}
