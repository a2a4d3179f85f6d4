package org.followthrough.domain.action;

import java.util.Objects;

/** That one action of a plan depends on another, or that whoever reads the one should see the other. */
public record ActionLink(ActionId from, ActionId to, Kind kind) {

    public enum Kind {
        /** {@code from} cannot be done before {@code to}. */
        DEPENDS_ON,
        /** The two have to do with each other; it reads the same from both sides. */
        SEE_ALSO
    }

    public ActionLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }

    /** Whether it says the same as {@code other}, from whichever side. */
    public boolean isSameAs(ActionLink other) {
        return equals(other)
                || kind == Kind.SEE_ALSO && other.kind == kind && from.equals(other.to) && to.equals(other.from);
    }
}
