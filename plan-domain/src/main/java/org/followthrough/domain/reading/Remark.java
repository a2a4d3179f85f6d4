package org.followthrough.domain.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What was repaired or is doubtful: the key of a sentence in {@code messages.properties} and the values it quotes.
 *
 * @param rule   in kebab case with dots, always beginning with {@code reading.}
 * @param values what the sentence quotes, in the order of its placeholders
 */
public record Remark(String rule, List<String> values) {

    public Remark {
        Objects.requireNonNull(rule, "rule");
        values = List.copyOf(values);
    }

    static Remark of(String rule, Object... values) {
        return new Remark("reading." + rule, Arrays.stream(values).map(String::valueOf).toList());
    }
}
