package org.followthrough.domain.handover;

import java.util.Objects;
import java.util.UUID;

/** Names the hand-over of an action to another agency. */
public record HandOverId(UUID value) {

    public HandOverId {
        Objects.requireNonNull(value, "value");
    }

    public static HandOverId random() {
        return new HandOverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
