package org.followthrough.domain.rating;

import java.util.List;
import java.util.Objects;

/**
 * A colour and the sentence that says why.
 *
 * @param rule   the rule that matched; also the key of its sentence
 * @param values what the sentence quotes
 */
public record Rating(Colour colour, String rule, List<String> values) {

    public Rating {
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(rule, "rule");
        values = List.copyOf(values);
    }
}
