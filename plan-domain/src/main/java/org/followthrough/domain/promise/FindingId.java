package org.followthrough.domain.promise;

import java.util.Objects;
import java.util.UUID;

/** Names a finding. */
public record FindingId(UUID value) {

    public FindingId {
        Objects.requireNonNull(value, "value");
    }

    public static FindingId random() {
        return new FindingId(UUID.randomUUID());
    }

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
