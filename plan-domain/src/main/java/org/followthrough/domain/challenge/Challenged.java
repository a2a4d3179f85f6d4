package org.followthrough.domain.challenge;

import java.util.Objects;

/**
 * What a challenge is about.
 *
 * @param number how the plan names it, such as {@code A4.2}, {@code A4} or {@code A}
 */
public record Challenged(Kind kind, String number) {

    public enum Kind {
        ACTION, ISSUE, THEME
    }

    public Challenged {
        Objects.requireNonNull(kind, "kind");
        if (number == null || number.isBlank()) {
            throw new IllegalArgumentException("A challenge needs the number of what it is about.");
        }
    }

    public static Challenged action(String number) {
        return new Challenged(Kind.ACTION, number);
    }

    public boolean isAction() {
        return kind == Kind.ACTION;
    }
}
