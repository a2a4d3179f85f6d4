package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans in the database. */
@Repository
class JdbcPlans implements Plans {

    private static final String WORDING = """
            select a.id, a.number, a.wording, a.timescale_written, a.declared_colour, a.declared_progress,
                a.success_measure, i.number issue_number, i.wording issue_wording, i.report_refs, t.code, t.name
            from action a
            join issue i on i.plan_id = a.plan_id and i.number = a.issue_number
            join theme t on t.plan_id = i.plan_id and t.code = i.theme_code
            where a.id = ?""";

    private static final String LABELS = """
            select a.id, p.number plan, t.code, t.name, a.declared_colour
            from action a
            join plan p on p.id = a.plan_id
            join issue i on i.plan_id = a.plan_id and i.number = a.issue_number
            join theme t on t.plan_id = i.plan_id and t.code = i.theme_code
            where a.id = any(?)""";

    private final JdbcClient jdbc;
    private final NewPlanRows newPlanRows;
    private final TableOfPlan tables;

    JdbcPlans(JdbcClient jdbc, NewPlanRows newPlanRows) {
        this.jdbc = jdbc;
        this.newPlanRows = newPlanRows;
        this.tables = new TableOfPlan(jdbc, this);
    }

    @Override
    public Optional<Plan> find(int number) {
        return find(new One("number", number));
    }

    @Override
    public Plan byId(PlanId id) {
        return find(new One("id", id.value())).orElseThrow(() -> new NotFoundException("plan", id));
    }

    private Optional<Plan> find(One plan) {
        return ReadOnce.of(plan, () -> jdbc.sql("select " + Columns.PLAN + " from plan where " + plan.column() + " = ?")
                .param(plan.value())
                .query((row, at) -> plan(row))
                .optional());
    }

    private record One(String column, Object value) {
    }

    @Override
    public Map<PlanId, Integer> numbers(Collection<PlanId> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        Map<PlanId, Integer> numbers = new HashMap<>();
        jdbc.sql("select id, number from plan where id = any(?)")
                .param(plans.stream().map(PlanId::value).distinct().toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    numbers.put(new PlanId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return numbers;
    }

    @Override
    public List<Plan> all() {
        return jdbc.sql("select " + Columns.PLAN + " from plan order by number desc").query((row, at) -> plan(row)).list();
    }

    @Override
    public int add(NewPlan plan) {
        return newPlanRows.insert(plan);
    }

    @Override
    public void hold(PlanId plan) {
        jdbc.sql("select number from plan where id = ? for update").param(plan.value()).query().listOfRows();
    }

    @Override
    public void add(PlanId plan, Theme theme, NewIssue issue, NewAction action) {
        newPlanRows.insert(plan, theme, issue, action);
    }

    @Override
    public boolean publish(PlanId plan, LocalDate baseDate, Mark published) {
        return jdbc.sql("update plan set base_date = ?, published_at = ?, published_by = ? "
                        + "where id = ? and published_at is null")
                .params(baseDate, time(published), published.by().value(), plan.value())
                .update() == 1;
    }

    @Override
    public List<Theme> themes(PlanId plan) {
        return jdbc.sql("select code, name from theme where plan_id = ? order by position")
                .param(plan.value())
                .query((row, at) -> new Theme(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public List<Issue> issues(PlanId plan) {
        return jdbc.sql("select number, theme_code, wording, report_refs from issue where plan_id = ? order by position")
                .param(plan.value())
                .query((row, at) -> new Issue(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    @Override
    public void declareColour(ActionId action, String colour) {
        jdbc.sql("update action set declared_colour = ? where id = ?").params(colour, action.value()).update();
    }

    @Override
    public Map<ActionId, Wording> wordings(PlanId plan) {
        return tables.wordings(plan);
    }

    @Override
    public Map<ActionId, Label> labels(Collection<ActionId> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        Map<ActionId, Label> labels = new HashMap<>();
        jdbc.sql(LABELS).param(ids(actions)).query((ResultSet row) -> {
            labels.put(new ActionId(row.getObject("id", UUID.class)), label(row));
        });
        return labels;
    }

    @Override
    public Map<ActionId, Label> labels(PlanId plan) {
        return tables.labels(plan);
    }

    @Override
    public Wording wording(ActionId action) {
        return ReadOnce.of(new Worded(action), () -> jdbc.sql(WORDING)
                .param(action.value())
                .query((row, at) -> wording(row))
                .single());
    }

    private record Worded(ActionId action) {
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("body_name"),
                ActionRow.day(row, "base_date"),
                ActionRow.mark(row, "published"));
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(
                row.getInt("plan"),
                row.getString("code"),
                row.getString("name"),
                row.getString("declared_colour"));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        Issue issue = new Issue(row.getString("issue_number"), row.getString("code"), row.getString("issue_wording"),
                row.getString("report_refs"));
        return TableOfPlan.wording(row, issue, row.getString("name"));
    }
}
