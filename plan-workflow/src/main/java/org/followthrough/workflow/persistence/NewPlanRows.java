package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Plans.NewAction;
import org.followthrough.workflow.application.outbound.Plans.NewIssue;
import org.followthrough.workflow.application.outbound.Plans.NewPlan;
import org.followthrough.workflow.application.outbound.Plans.Theme;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a plan that is not yet live, with everything in it, and what is added to one later. */
@Component
class NewPlanRows {

    private static final ManyRows THEMES =
            new ManyRows("theme", "plan_id uuid", "code varchar", "name varchar", "position integer");
    private static final ManyRows ISSUES = new ManyRows("issue", "plan_id uuid", "number varchar", "theme_code varchar",
            "wording varchar", "report_refs varchar", "position integer");
    private static final ManyRows ACTIONS = new ManyRows("action", "id uuid", "plan_id uuid", "number varchar",
            "issue_number varchar", "position integer", "title varchar", "wording varchar", "success_measure varchar",
            "must_do boolean", "timescale_written varchar", "declared_colour varchar", "declared_progress varchar",
            "accountable uuid", "cycle integer", "returns integer", "version integer");
    private static final ManyRows OWNERS =
            new ManyRows("action_owner", "action_id uuid", "position integer", "person_id uuid");

    private final JdbcClient jdbc;
    private final JdbcOperations rows;
    private final Numbering numbers;

    NewPlanRows(JdbcClient jdbc, JdbcOperations rows, Numbering numbers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.numbers = numbers;
    }

    int insert(NewPlan plan) {
        int number = numbers.nextPlan();
        jdbc.sql("insert into plan (id, number, title, body_name, saved_at, saved_by) values (?, ?, ?, ?, ?, ?)")
                .params(plan.id().value(), number, plan.title(), plan.bodyName(), time(plan.saved()),
                        plan.saved().by().value())
                .update();
        TrailChains.begin(jdbc, plan.id());
        insertThemes(plan.id(), plan.themes(), 0);
        insertIssues(plan.id(), plan.issues(), 0);
        insertActions(plan.id(), plan.actions(), 0);
        return number;
    }

    /** Adds what the plan does not have of these, the action behind the last of its issue. */
    void insert(PlanId plan, Theme theme, NewIssue issue, NewAction action) {
        if (count("theme where plan_id = ? and code = ?", plan, theme.code()) == 0) {
            insertThemes(plan, List.of(theme), next("theme", plan));
        }
        if (count("issue where plan_id = ? and number = ?", plan, issue.number()) == 0) {
            insertIssues(plan, List.of(issue), next("issue", plan));
        }
        int behind = jdbc.sql("select coalesce(max(position) + 1, ?) from action where plan_id = ? and issue_number = ?")
                .params(next("action", plan), plan.value(), issue.number())
                .query(Integer.class).single();
        hold(plan, behind);
        jdbc.sql("update action set position = position + 1 where plan_id = ? and position >= ?")
                .params(plan.value(), behind)
                .update();
        insertActions(plan, List.of(action), behind);
    }

    /** In the order in which timers that fire together hold theirs, so that neither waits for the other for ever. */
    private void hold(PlanId plan, int from) {
        jdbc.sql("select id from action where plan_id = ? and position >= ? order by plan_id, position for update")
                .params(plan.value(), from)
                .query().listOfRows();
    }

    private int count(String rows, PlanId plan, String key) {
        return jdbc.sql("select count(*) from " + rows).params(plan.value(), key).query(Integer.class).single();
    }

    private int next(String table, PlanId plan) {
        return jdbc.sql("select coalesce(max(position), -1) + 1 from " + table + " where plan_id = ?")
                .param(plan.value())
                .query(Integer.class).single();
    }

    private void insertThemes(PlanId plan, List<Theme> themes, int first) {
        insert(THEMES, themes, (theme, at) -> new Object[] {plan.value(), theme.code(), theme.name(), first + at});
    }

    private void insertIssues(PlanId plan, List<NewIssue> issues, int first) {
        insert(ISSUES, issues, (issue, at) -> new Object[] {plan.value(), issue.number(), issue.themeCode(), issue.wording(),
            issue.reportRefs(), first + at});
    }

    private void insertActions(PlanId plan, List<NewAction> actions, int first) {
        insert(ACTIONS, actions, (action, at) -> new Object[] {action.id().value(), plan.value(), action.wording().number(),
            action.wording().issueNumber(), first + at, action.title(), action.wording().wording(),
            action.wording().successMeasure(), action.mustDo(), action.wording().timescale(),
            action.wording().declaredColour(), action.wording().declaredProgress(), accountable(action), 1, 0, 0});
        OWNERS.insert(rows, actions.stream().flatMap(NewPlanRows::owners).toList());
    }

    private static UUID accountable(NewAction action) {
        return action.owners().stream().findFirst().map(PersonId::value).orElse(null);
    }

    private static Stream<Object[]> owners(NewAction action) {
        return IntStream.range(0, action.owners().size())
                .mapToObj(at -> new Object[] {action.id().value(), at, action.owners().get(at).value()});
    }

    private <T> void insert(ManyRows table, List<T> all, BiFunction<T, Integer, Object[]> row) {
        table.insert(rows, IntStream.range(0, all.size()).mapToObj(at -> row.apply(all.get(at), at)).toList());
    }
}
