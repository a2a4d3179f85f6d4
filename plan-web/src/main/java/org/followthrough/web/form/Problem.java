package org.followthrough.web.form;

import java.util.Objects;

/**
 * What is wrong with a field of a form.
 *
 * @param field   the id of the control that has to be put right
 * @param message the sentence that says how
 */
public record Problem(String field, String message) {

    public Problem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }
}
