package org.followthrough.domain.decision;

import java.util.List;
import java.util.Objects;

/**
 * Why an act was refused: the key of a sentence in {@code messages.properties} and the values that it quotes.
 *
 * @param rule   the rule that refused, in kebab case with dots, such as {@code sign-off.by-the-submitter}
 * @param values what the sentence quotes, in the order of its placeholders; never null, never contains null
 */
public record Refusal(String rule, List<String> values) {

    public Refusal {
        Objects.requireNonNull(rule, "rule");
        values = List.copyOf(values);
    }

    public static Refusal of(String rule, Object... values) {
        return new Refusal(rule, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }
}
