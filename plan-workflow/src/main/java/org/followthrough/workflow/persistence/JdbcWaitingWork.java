package org.followthrough.workflow.persistence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.WaitingWork;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a person, asked of the database with one statement for the tasks and one for what is no task. */
@Repository
class JdbcWaitingWork implements WaitingWork {

    private static final String MOST_URGENT_FIRST = "u.urgency, u.agreed nulls last, u.plan_id, u.position, u.task";
    private static final String TASK = "t.id, t.task, t.plan_id, t.position, t.agreed, t.at_work";

    private static final String TASKS = """
            task as (select %s from (%s) as t(%s) %s),
            urgent as (select t.*, case when t.at_work and t.agreed < :today then 0
                        when t.task <> 'WORK' or t.agreed <= :weekEnds then 1 else 2 end urgency
                from task t),
            first as (select u.* from urgent u where u.task = any(:kinds)
                order by %5$s limit :until),
            numbered as (select u.*, row_number() over (order by %5$s) place from first u)""";

    private static final String ROWS = """
            select 'COUNT' part, u.task kind, cast(null as uuid) id, 0 guise, cast(null as timestamp with time zone) since,
                0 urgency, count(*) place, count(case when u.urgency = 0 then 1 end) total, cast(null as date) due
            from urgent u group by u.task
            union all
            select 'TASK', n.task, n.id, n.guise, n.since, n.urgency, n.place, 0, null from numbered n
            where n.place > :from""";

    private static final String ORDER = " order by part, place";

    private final JdbcClient jdbc;

    JdbcWaitingWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Around around(Actor actor, Bounds bounds) {
        AroundRows rows = new AroundRows();
        jdbc.sql(AroundSql.of(faces(actor))).params(WorkValues.of(actor, bounds)).query(rows::read);
        return rows.around();
    }

    @Override
    public Found tasks(
            Actor actor, Bounds bounds, Map<ActionId, Instant> checks, Set<Task> kinds, int page, int size) {
        String sql = tables(actor) + " " + H2Connections.remembered(ROWS) + ORDER;
        return read(sql, values(actor, bounds, checks, kinds), kinds, page, size).found();
    }

    @Override
    public Everything everything(Actor actor, Bounds bounds, Map<ActionId, Instant> checks, int page, int size) {
        Set<Task> kinds = EnumSet.allOf(Task.class);
        String sql = tables(actor) + ", " + BesideSql.tables(bounds.late().size())
                + " " + H2Connections.remembered(ROWS + " union all " + BesideSql.ROWS) + ORDER;
        WaitingRows rows = read(sql, values(actor, bounds, checks, kinds), kinds, page, size);
        return new Everything(rows.found(), rows.beside());
    }

    /** Tasks of somebody with one face, who is no auditor, are found once each. */
    private static String tables(Actor actor) {
        boolean audits = actor.guises().stream().anyMatch(guise -> guise.speaksAs(Role.AUDITOR));
        boolean once = faces(actor) == 1 && !audits;
        return "with " + TaskSql.face(faces(actor)) + ", " + TaskSql.owned(actor.guises().size()) + ", "
                + TASKS.formatted(
                        once ? TASK + ", t.guise, t.since" : TASK + ", min(t.guise) guise, min(t.since) since",
                        audits ? TaskSql.OF_AUDITOR : TaskSql.OF_OTHERS,
                        TaskSql.COLUMNS,
                        once ? "" : "group by " + TASK,
                        MOST_URGENT_FIRST);
    }

    private static int faces(Actor actor) {
        return WorkValues.faces(actor).size();
    }

    private static Map<String, Object> values(
            Actor actor, Bounds bounds, Map<ActionId, Instant> checks, Set<Task> kinds) {
        Map<String, Object> values = WorkValues.of(actor, bounds);
        values.putAll(WorkValues.checks(checks));
        values.put("kinds", kinds.stream().map(Task::name).toArray(String[]::new));
        return values;
    }

    private WaitingRows read(String sql, Map<String, Object> values, Set<Task> kinds, int page, int size) {
        WaitingRows rows = page(sql, values, kinds, page, size);
        Found found = rows.found();
        int all = kinds.stream().mapToInt(kind -> found.kinds().getOrDefault(kind, 0)).sum();
        return found.tasks().isEmpty() && all > 0 ? page(sql, values, kinds, (all + size - 1) / size, size) : rows;
    }

    private WaitingRows page(String sql, Map<String, Object> values, Set<Task> kinds, int page, int size) {
        values.put("from", (page - 1) * size);
        values.put("until", page * size);
        WaitingRows rows = new WaitingRows(kinds);
        jdbc.sql(sql).params(values).query(rows::read);
        return rows;
    }
}
