package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.WaitingWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a person, asked of the database with one statement for the tasks and one for what stands around them. */
@Repository
class JdbcWaitingWork implements WaitingWork {

    private static final String TASKS = """
            task as (select t.task, t.id, t.plan_id, t.position, t.agreed, t.at_work, min(t.guise) guise, min(t.since) since
                from (%s) as t(%s) group by t.task, t.id, t.plan_id, t.position, t.agreed, t.at_work),
            urgent as (select t.*, case when t.at_work and t.agreed < :today then 0
                        when t.task <> 'WORK' or t.agreed <= :weekEnds then 1 else 2 end urgency
                from task t join plan p on p.id = t.plan_id where p.published_at is not null),
            numbered as (select u.*, row_number() over
                    (order by u.urgency, u.agreed nulls last, u.plan_id, u.position, u.task) place
                from urgent u where u.task = any(:kinds))
            select 0 part, u.task, cast(null as uuid) id, 0 guise, cast(null as timestamp with time zone) since,
                0 urgency, count(*) place, count(case when u.urgency = 0 then 1 end) late
            from urgent u group by u.task
            union all
            select 1, n.task, n.id, n.guise, n.since, n.urgency, n.place, 0 from numbered n
            where n.place > :from and n.place <= :until
            order by part, place""";

    private static final String OF_AUDITOR = tasks(TaskSql.OF_AUDITOR);
    private static final String OF_OTHERS = tasks(TaskSql.OF_OTHERS);

    private final JdbcClient jdbc;

    JdbcWaitingWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String tasks(String kinds) {
        return TASKS.formatted(kinds, TaskSql.COLUMNS);
    }

    @Override
    public Around around(Actor actor, Bounds bounds) {
        return around(AroundSql.around(WorkValues.faces(actor).size(), bounds.late().size()), actor, bounds);
    }

    @Override
    public Around counted(Actor actor, Bounds bounds) {
        return around(AroundSql.counted(WorkValues.faces(actor).size()), actor, bounds);
    }

    private Around around(String sql, Actor actor, Bounds bounds) {
        AroundRows rows = new AroundRows();
        jdbc.sql(sql).params(WorkValues.of(actor, bounds)).query(rows::read);
        return rows.around();
    }

    @Override
    public Found tasks(
            Actor actor, Bounds bounds, Map<ActionId, Instant> checks, Set<Task> kinds, int page, int size) {
        Map<String, Object> values = WorkValues.of(actor, bounds);
        values.putAll(WorkValues.checks(checks));
        values.put("kinds", kinds.stream().map(Task::name).toArray(String[]::new));
        boolean audits = actor.guises().stream().anyMatch(guise -> guise.speaksAs(Role.AUDITOR));
        String sql = "with " + TaskSql.face(WorkValues.faces(actor).size()) + ", " + (audits ? OF_AUDITOR : OF_OTHERS);
        Found found = tasks(sql, values, kinds, page, size);
        int all = kinds.stream().mapToInt(kind -> found.kinds().getOrDefault(kind, 0)).sum();
        return found.tasks().isEmpty() && all > 0 ? tasks(sql, values, kinds, (all + size - 1) / size, size) : found;
    }

    private Found tasks(String sql, Map<String, Object> values, Set<Task> wanted, int page, int size) {
        values.put("from", (page - 1) * size);
        values.put("until", page * size);
        List<TaskAt> tasks = new ArrayList<>();
        Map<Task, Integer> kinds = new EnumMap<>(Task.class);
        int[] late = {0};
        jdbc.sql(sql).params(values).query((ResultSet row) -> {
            Task task = Task.valueOf(row.getString("task"));
            if (row.getInt("part") == 1) {
                tasks.add(task(task, row));
            } else {
                kinds.put(task, row.getInt("place"));
                late[0] += wanted.contains(task) ? row.getInt("late") : 0;
            }
        });
        return new Found(tasks, kinds, late[0]);
    }

    private static TaskAt task(Task task, ResultSet row) throws SQLException {
        return new TaskAt(task, new ActionId(row.getObject("id", UUID.class)),
                Urgency.values()[row.getInt("urgency")], row.getInt("guise"), ActionRow.instant(row, "since"));
    }
}
