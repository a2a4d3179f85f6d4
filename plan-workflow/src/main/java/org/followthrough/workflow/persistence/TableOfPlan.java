package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Issue;
import org.followthrough.workflow.application.outbound.Plans.Label;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the table of a plan whole: its actions, and their issues and themes by themselves. PostgreSQL does not know how
 * large a plan is that has just been saved, and has put the three together by going through all actions for each issue.
 */
final class TableOfPlan {

    private final JdbcClient jdbc;
    private final Plans plans;

    TableOfPlan(JdbcClient jdbc, Plans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    Map<ActionId, Wording> wordings(PlanId plan) {
        Map<String, Issue> issues = issues(plan);
        Map<String, String> themes = themes(plan);
        Map<ActionId, Wording> wordings = new LinkedHashMap<>();
        jdbc.sql("select id, number, wording, timescale_written, declared_colour, declared_progress, success_measure, "
                        + "issue_number from action where plan_id = ? order by position")
                .param(plan.value())
                .query((ResultSet row) -> {
                    Issue issue = issues.get(row.getString("issue_number"));
                    wordings.put(id(row), wording(row, issue, themes.get(issue.themeCode())));
                });
        return wordings;
    }

    Map<ActionId, Label> labels(PlanId plan) {
        int number = plans.byId(plan).number();
        Map<String, Issue> issues = issues(plan);
        Map<String, String> themes = themes(plan);
        Map<ActionId, Label> labels = new HashMap<>();
        jdbc.sql("select id, issue_number, declared_colour from action where plan_id = ?")
                .param(plan.value())
                .query((ResultSet row) -> {
                    String theme = issues.get(row.getString("issue_number")).themeCode();
                    labels.put(id(row), new Label(number, theme, themes.get(theme), row.getString("declared_colour")));
                });
        return labels;
    }

    private Map<String, Issue> issues(PlanId plan) {
        return plans.issues(plan).stream().collect(Collectors.toMap(Issue::number, Function.identity()));
    }

    private Map<String, String> themes(PlanId plan) {
        return plans.themes(plan).stream().collect(Collectors.toMap(Theme::code, Theme::name));
    }

    private static ActionId id(ResultSet row) throws SQLException {
        return new ActionId(row.getObject("id", UUID.class));
    }

    /** @param row of an action */
    static Wording wording(ResultSet row, Issue issue, String theme) throws SQLException {
        return new Wording(
                id(row),
                row.getString("number"),
                issue.number(),
                issue.wording(),
                issue.reportRefs(),
                issue.themeCode(),
                theme,
                row.getString("wording"),
                row.getString("timescale_written"),
                row.getString("declared_colour"),
                row.getString("declared_progress"),
                row.getString("success_measure"));
    }
}
