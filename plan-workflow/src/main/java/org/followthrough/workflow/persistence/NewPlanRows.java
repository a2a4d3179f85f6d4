package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.List;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.application.outbound.Plans.NewIssue;
import org.followthrough.workflow.application.outbound.Plans.NewPlan;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a plan that is not yet live, with everything in it, and what is added to one later. */
@Component
class NewPlanRows {

    private final JdbcClient jdbc;

    NewPlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int insert(NewPlan plan) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from plan").query(Integer.class).single();
        jdbc.sql("insert into plan (id, number, title, body_name, saved_at, saved_by) values (?, ?, ?, ?, ?, ?)")
                .params(plan.id().value(), number, plan.title(), plan.bodyName(), time(plan.saved()),
                        plan.saved().by().value())
                .update();
        TrailChains.begin(jdbc, plan.id());
        insertThemes(plan);
        insertIssues(plan);
        insertActions(plan);
        return number;
    }

    /** Adds what the plan does not have of these, the action behind the last of its issue. */
    void insert(PlanId plan, Theme theme, NewIssue issue, NewAction action) {
        if (count("theme where plan_id = ? and code = ?", plan, theme.code()) == 0) {
            insertTheme(plan, theme, next("theme", plan));
        }
        if (count("issue where plan_id = ? and number = ?", plan, issue.number()) == 0) {
            insertIssue(plan, issue, next("issue", plan));
        }
        int behind = jdbc.sql("select coalesce(max(position) + 1, ?) from action where plan_id = ? and issue_number = ?")
                .params(next("action", plan), plan.value(), issue.number())
                .query(Integer.class).single();
        jdbc.sql("update action set position = position + 1 where plan_id = ? and position >= ?")
                .params(plan.value(), behind)
                .update();
        insertAction(plan, action, behind);
    }

    private int count(String rows, PlanId plan, String key) {
        return jdbc.sql("select count(*) from " + rows).params(plan.value(), key).query(Integer.class).single();
    }

    private int next(String table, PlanId plan) {
        return jdbc.sql("select coalesce(max(position), -1) + 1 from " + table + " where plan_id = ?")
                .param(plan.value())
                .query(Integer.class).single();
    }

    private void insertThemes(NewPlan plan) {
        int position = 0;
        for (Theme theme : plan.themes()) {
            insertTheme(plan.id(), theme, position++);
        }
    }

    private void insertTheme(PlanId plan, Theme theme, int position) {
        jdbc.sql("insert into theme (plan_id, code, name, position) values (?, ?, ?, ?)")
                .params(plan.value(), theme.code(), theme.name(), position)
                .update();
    }

    private void insertIssues(NewPlan plan) {
        int position = 0;
        for (NewIssue issue : plan.issues()) {
            insertIssue(plan.id(), issue, position++);
        }
    }

    private void insertIssue(PlanId plan, NewIssue issue, int position) {
        jdbc.sql("insert into issue (plan_id, number, theme_code, wording, report_refs, position) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(plan.value(), issue.number(), issue.themeCode(), issue.wording(), issue.reportRefs(), position)
                .update();
    }

    private void insertActions(NewPlan plan) {
        int position = 0;
        for (NewAction action : plan.actions()) {
            insertAction(plan.id(), action, position++);
        }
    }

    private void insertAction(PlanId plan, NewAction action, int position) {
        jdbc.sql("""
                        insert into action (id, plan_id, number, issue_number, position, title, wording,
                            success_measure, must_do, timescale_written, declared_colour, declared_progress,
                            cycle, returns, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0)""")
                .params(action.id().value(), plan.value(), action.wording().number(),
                        action.wording().issueNumber(), position, action.title(), action.wording().wording(),
                        action.wording().successMeasure(), action.mustDo(), action.wording().timescale(),
                        action.wording().declaredColour(), action.wording().declaredProgress())
                .update();
        insertOwners(action.id().value(), action.owners());
    }

    private void insertOwners(UUID action, List<PersonId> owners) {
        int position = 0;
        for (PersonId owner : owners) {
            jdbc.sql("insert into action_owner (action_id, position, person_id) values (?, ?, ?)")
                    .params(action, position++, owner.value())
                    .update();
        }
    }
}
