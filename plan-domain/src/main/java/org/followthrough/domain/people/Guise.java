package org.followthrough.domain.people;

import java.util.function.Function;
import java.util.function.Predicate;
import org.followthrough.domain.decision.Decision;

/** In whose place a person acts: in their own if the rule lets them, else in that of the first whom they cover and may. */
public record Guise<T>(Actor actor, Decision<T> decision) {

    /**
     * The guise in which {@code rule} lets the person act; when it lets them in none, the refusal that concerns them most.
     *
     * @param hasPart whether somebody is concerned at all
     */
    public static <T> Guise<T> of(Actor person, Predicate<Actor> hasPart, Function<Actor, Decision<T>> rule) {
        Guise<T> nearest = null;
        for (Actor actor : person.guises()) {
            Guise<T> guise = new Guise<>(actor, rule.apply(actor));
            if (guise.decision().isAccepted()) {
                return guise;
            }
            nearest = nearest == null || hasPart.test(actor) ? guise : nearest;
        }
        return nearest;
    }
}
