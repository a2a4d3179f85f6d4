package org.followthrough.domain.reading;

import java.util.Objects;

/**
 * One cell of a draft put right by a person.
 *
 * @param key   an issue's number such as {@code A4} for NUMBER, ISSUE and REPORT_REF, an action's id such as
 *              {@code A4.2} for ACTION, TIMESCALE, OWNER and PROGRESS, a theme's code for THEME
 * @param value the cell as it should have been printed; blank empties it
 */
public record Correction(String key, Field field, String value) {

    public Correction {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }
}
