package org.followthrough.domain.action;

import java.util.Objects;
import java.util.UUID;

/** Names an action, for the whole of its life; its text is the business key of its process. */
public record ActionId(UUID value) {

    public ActionId {
        Objects.requireNonNull(value, "value");
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
