package org.followthrough.domain.extension;

import java.util.Objects;
import java.util.UUID;

/** Names an extension. */
public record ExtensionId(UUID value) {

    public ExtensionId {
        Objects.requireNonNull(value, "value");
    }

    public static ExtensionId random() {
        return new ExtensionId(UUID.randomUUID());
    }

    public static ExtensionId of(String text) {
        return new ExtensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
