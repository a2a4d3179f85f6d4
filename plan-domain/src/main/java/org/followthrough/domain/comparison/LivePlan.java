package org.followthrough.domain.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A live plan as it stands in the product.
 *
 * @param base    the day from which "within 3 months" counts
 * @param actions in the order of the plan
 */
public record LivePlan(LocalDate base, List<LiveTheme> themes, List<LiveIssue> issues, List<LiveAction> actions) {

    public LivePlan {
        Objects.requireNonNull(base, "base");
        themes = List.copyOf(themes);
        issues = List.copyOf(issues);
        actions = List.copyOf(actions);
    }

    /** A theme by the letter that its issue numbers begin with. */
    public record LiveTheme(String code, String name) {
    }

    public record LiveIssue(String number, String wording) {
    }
}
