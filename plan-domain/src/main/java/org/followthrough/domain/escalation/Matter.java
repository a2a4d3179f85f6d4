package org.followthrough.domain.escalation;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that waits at somebody's desk, or for a day: a sign-off, an extension that is asked for, a challenge.
 *
 * @param kind    what it is, in kebab case, such as {@code manager-review}; the clock of its kind is a part of the desk
 *                clocks
 * @param subject what waits: the id of the action, of the extension, of the challenge
 */
public record Matter(String kind, UUID subject) {

    public Matter {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A kind of matter is named in kebab case, and this is \"" + kind + "\".");
        }
        Objects.requireNonNull(subject, "subject");
    }

    /** Reads what {@link #toString()} writes. */
    public static Matter of(String written) {
        int slash = written.indexOf('/');
        return new Matter(written.substring(0, slash), UUID.fromString(written.substring(slash + 1)));
    }

    /** {@code manager-review/3f2c…}. */
    @Override
    public String toString() {
        return kind + "/" + subject;
    }
}
