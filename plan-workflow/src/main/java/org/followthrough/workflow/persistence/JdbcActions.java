package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The actions in the database. */
@Repository
class JdbcActions implements Actions {

    private static final String ONE_ACTION = "a.id = :key";
    private static final String NAMING = """
            a.plan_id in (select p.id from plan p where p.published_at is not null)
            and (:key in (a.manager, a.service_manager, a.head_of_service, a.director, a.auditor)
                or a.id in (select o.action_id from action_owner o where o.person_id = :key)
                or a.id in (select c.action_id from action_contributor c where c.person_id = :key))""";

    private final JdbcClient jdbc;
    private final ChangedActions rows;
    private final WhoseTurn turns;
    private final ActionsByPerson byPerson;
    private final ActionsOfPlan ofPlan;

    JdbcActions(JdbcClient jdbc, NamedParameterJdbcOperations rows, WhoseTurn turns) {
        this.jdbc = jdbc;
        this.rows = new ChangedActions(rows);
        this.turns = turns;
        this.byPerson = new ActionsByPerson(jdbc);
        this.ofPlan = new ActionsOfPlan(jdbc);
    }

    @Override
    public Optional<Action> find(ActionRef ref) {
        return ReadOnce.of(new Named(ref), () -> read(
                "a.number = :number and a.plan_id = (select p.id from plan p where p.number = :plan)",
                Map.of("plan", ref.plan(), "number", ref.number())).stream().findFirst());
    }

    private record Named(ActionRef ref) {
    }

    @Override
    public Action byId(ActionId action) {
        return read(ONE_ACTION, action.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("action", action));
    }

    @Override
    public List<Action> all(Collection<ActionId> ids) {
        return ids.isEmpty() ? List.of() : read("a.id = any(:key)", ids(ids));
    }

    @Override
    public Action heldById(ActionId action) {
        jdbc.sql("select version from action where id = ? for update").param(action.value()).query().listOfRows();
        return byId(action);
    }

    @Override
    public List<Action> held(Collection<ActionId> ids) {
        jdbc.sql("select version from action where id = any(?) order by plan_id, position for update").param(ids(ids))
                .query().listOfRows();
        return all(ids);
    }

    @Override
    public List<Action> ofPlan(PlanId plan) {
        return ofPlan.read(plan);
    }

    @Override
    public List<Action> concerning(Collection<PersonId> people) {
        return all(byPerson.concerning(people));
    }

    @Override
    public List<Action> open(Collection<PersonId> people) {
        return all(byPerson.open(people));
    }

    @Override
    public List<Action> with(PersonId person) {
        return read(NAMING, person.value());
    }

    private List<Action> read(String which, Object key) {
        return read(which, Map.of("key", key));
    }

    private List<Action> read(String which, Map<String, ?> values) {
        return jdbc.sql("select " + ActionRow.COLUMNS + " from action a where " + which + " order by a.plan_id, a.position")
                .params(values)
                .query((row, number) -> ActionRow.read(row))
                .list();
    }

    @Override
    public void saveAll(List<Changed> changes) {
        rows.save(changes);
        turns.follow(changes);
    }

    @Override
    public List<Update> updates(ActionId action) {
        return ReadOnce.of(new Updated(action), () -> jdbc.sql(
                        "select " + Columns.PROGRESS_UPDATE
                        + " from progress_update where action_id = ? order by reported_at desc, id")
                .param(action.value())
                .query((row, number) -> update(row))
                .list());
    }

    private record Updated(ActionId action) {
    }

    @Override
    public Map<ActionId, List<Update>> updates(PlanId plan) {
        Map<ActionId, List<Update>> updates = new HashMap<>();
        jdbc.sql("select " + Columns.of("u", Columns.PROGRESS_UPDATE)
                        + " from progress_update u join action a on a.id = u.action_id where a.plan_id = ? "
                        + "order by u.reported_at desc, u.id")
                .param(plan.value())
                .query((ResultSet row) -> {
                    updates.computeIfAbsent(new ActionId(row.getObject("action_id", UUID.class)),
                            first -> new ArrayList<>()).add(update(row));
                });
        return updates;
    }

    @Override
    public Optional<Map.Entry<ActionId, Update>> update(UUID id) {
        return jdbc.sql("select " + Columns.PROGRESS_UPDATE + " from progress_update where id = ?")
                .param(id)
                .query((row, number) -> Map.entry(new ActionId(row.getObject("action_id", UUID.class)), update(row)))
                .optional();
    }

    private static Update update(ResultSet row) throws SQLException {
        return new Update(ActionRow.person(row, "reported_by"), ActionRow.instant(row, "reported_at"),
                row.getString("wording"), ActionRow.day(row, "forecast"));
    }

    @Override
    public void addStep(Step step) {
        jdbc.sql("insert into action_step (id, action_id, cycle, act, done_at, done_by, done_for, wording, "
                        + "send_again_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(OrderedId.next(), step.action().value(), step.cycle(), step.act(), time(step.at()),
                        step.by().value(), ActionRow.id(step.forWhom()), step.wording(), step.sendAgainBy())
                .update();
    }

    @Override
    public List<Step> steps(ActionId action) {
        return jdbc.sql("select " + Columns.ACTION_STEP + " from action_step where action_id = ? order by done_at, id")
                .param(action.value())
                .query((row, number) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getInt("cycle"),
                row.getString("act"),
                ActionRow.instant(row, "done_at"),
                ActionRow.person(row, "done_by"),
                ActionRow.person(row, "done_for"),
                row.getString("wording"),
                ActionRow.day(row, "send_again_by"));
    }

    @Override
    public void addUpdate(UUID id, ActionId action, Update update) {
        jdbc.sql("insert into progress_update (id, action_id, reported_at, reported_by, wording, forecast) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(id, action.value(), time(update.at()), update.by().value(), update.wording(), update.forecast())
                .update();
    }
}
