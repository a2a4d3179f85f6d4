package org.followthrough.workflow.port;

import java.util.Objects;

/**
 * Names an action as people and addresses do.
 *
 * @param plan   the number of its plan
 * @param number its number within the plan, such as {@code A4.2}
 */
public record ActionRef(int plan, String number) {

    public ActionRef {
        Objects.requireNonNull(number, "number");
    }
}
