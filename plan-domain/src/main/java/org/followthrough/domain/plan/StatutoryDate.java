package org.followthrough.domain.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * One duty of one plan.
 *
 * @param metOn the day on which it was met, or null
 */
public record StatutoryDate(UUID id, PlanId plan, StatutoryDuty duty, LocalDate metOn) {

    public StatutoryDate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(duty, "duty");
    }

    public boolean isMet() {
        return metOn != null;
    }
}
