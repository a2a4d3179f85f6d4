package org.followthrough.domain.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.domain.action.Mark;

/**
 * The answer of a public body to an inspection.
 *
 * @param number    how pages name it; counted from 1 over the whole installation
 * @param bodyName  the public body that answers
 * @param baseDate  the day from which "within 3 months" counts; null until it is published
 * @param published by whom and when it went live, or null
 */
public record Plan(PlanId id, int number, String title, String bodyName, LocalDate baseDate, Mark published) {

    public Plan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(bodyName, "bodyName");
    }

    public boolean isLive() {
        return published != null;
    }

    public Optional<LocalDate> base() {
        return Optional.ofNullable(baseDate);
    }
}
