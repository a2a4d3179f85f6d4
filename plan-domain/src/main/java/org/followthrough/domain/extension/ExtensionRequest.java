package org.followthrough.domain.extension;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is asked for, and why.
 *
 * @param whatChanged    what is different from when the date was agreed
 * @param interimControl what keeps people safe until the new date
 * @param newDate        inclusive, in Europe/London
 */
public record ExtensionRequest(
        ExtensionReason reason, String whatChanged, String interimControl, LocalDate newDate) {

    public ExtensionRequest {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(whatChanged, "whatChanged");
        Objects.requireNonNull(interimControl, "interimControl");
        Objects.requireNonNull(newDate, "newDate");
    }
}
