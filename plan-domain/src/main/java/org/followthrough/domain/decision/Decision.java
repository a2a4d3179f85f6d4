package org.followthrough.domain.decision;

import java.util.Objects;
import java.util.function.Function;

/** The answer of a rule to an act: accepted with its result, or refused with its reason. */
public sealed interface Decision<T> {

    /** The act may happen; {@code result} is what it leads to. */
    record Accepted<T>(T result) implements Decision<T> {
        public Accepted {
            Objects.requireNonNull(result, "result");
        }
    }

    /** The act may not happen and nothing has changed. */
    record Refused<T>(Refusal refusal) implements Decision<T> {
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    static <T> Decision<T> accepted(T result) {
        return new Accepted<>(result);
    }

    static <T> Decision<T> refused(String rule, Object... values) {
        return new Refused<>(Refusal.of(rule, values));
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    default <R> Decision<R> map(Function<? super T, ? extends R> mapping) {
        if (this instanceof Accepted<T> accepted) {
            return accepted(mapping.apply(accepted.result()));
        }
        return new Refused<>(((Refused<T>) this).refusal());
    }
}
