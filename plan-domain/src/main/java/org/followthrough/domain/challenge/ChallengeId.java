package org.followthrough.domain.challenge;

import java.util.Objects;
import java.util.UUID;

/** Names a challenge. */
public record ChallengeId(UUID value) {

    public ChallengeId {
        Objects.requireNonNull(value, "value");
    }

    public static ChallengeId random() {
        return new ChallengeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
