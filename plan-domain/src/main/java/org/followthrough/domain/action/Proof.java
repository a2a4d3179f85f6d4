package org.followthrough.domain.action;

import java.time.Instant;
import java.util.Objects;

/**
 * The last proof that was found that an action is done: at its confirmation, or at a check since.
 *
 * @param level how strong it was
 * @param at    when it was found; its shelf life counts from there
 */
public record Proof(ProofLevel level, Instant at) {

    public Proof {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(at, "at");
    }
}
