package org.followthrough.workflow.persistence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    /** Statements of thousands of letters, which would be put together anew for everybody on every page. */
    private final Map<Integer, String> aroundByFaces = new ConcurrentHashMap<>();
    private final Map<Shape, String> workByShape = new ConcurrentHashMap<>();

    JdbcWaitingWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the text of a statement depends on.
     *
     * @param faces  of the person, in all of their guises
     * @param guises as whom they act: themselves, and each whom they cover
     * @param audits whether they act as an auditor in one of them
     * @param late   how many kinds of matters can wait too long, or 0 for tasks alone
     */
    private record Shape(int faces, int guises, boolean audits, int late) {

        static Shape of(Actor actor, int late) {
            List<Actor> guises = actor.guises();
            return new Shape(JdbcWaitingWork.faces(actor), guises.size(),
                    guises.stream().anyMatch(guise -> guise.speaksAs(Role.AUDITOR)), late);
        }
    }

    @Override
    public Around around(Actor actor, Bounds bounds) {
        AroundRows rows = new AroundRows();
        jdbc.sql(aroundByFaces.computeIfAbsent(faces(actor), AroundSql::of)).params(WorkValues.of(actor, bounds)).query(rows::read);
        return rows.around();
    }

    @Override
    public Found tasks(
            Actor actor, Bounds bounds, Map<ActionId, Instant> checks, Set<Task> kinds, int page, int size) {
        String sql = workByShape.computeIfAbsent(Shape.of(actor, 0), JdbcWaitingWork::ofTasks);
        return read(sql, values(actor, bounds, checks, kinds), kinds, page, size).found();
    }

    @Override
    public Everything everything(Actor actor, Bounds bounds, Map<ActionId, Instant> checks, int page, int size) {
        Set<Task> kinds = EnumSet.allOf(Task.class);
        String sql = workByShape.computeIfAbsent(Shape.of(actor, bounds.late().size()), JdbcWaitingWork::ofEverything);
        WaitingRows rows = read(sql, values(actor, bounds, checks, kinds), kinds, page, size);
        return new Everything(rows.found(), rows.beside());
    }

    private static String ofTasks(Shape shape) {
        return tables(shape) + " " + H2Connections.remembered(ROWS) + ORDER;
    }

    private static String ofEverything(Shape shape) {
        return tables(shape) + ", " + BesideSql.tables(shape.late())
                + " " + H2Connections.remembered(ROWS + " union all " + BesideSql.ROWS) + ORDER;
    }

    /** Tasks of somebody with one face, who is no auditor, are found once each. */
    private static String tables(Shape shape) {
        boolean once = shape.faces() == 1 && !shape.audits();
        return "with " + TaskSql.face(shape.faces()) + ", " + TaskSql.owned(shape.guises()) + ", "
                + TASKS.formatted(
                        once ? TASK + ", t.guise, t.since" : TASK + ", min(t.guise) guise, min(t.since) since",
                        shape.audits() ? TaskSql.OF_AUDITOR : TaskSql.OF_OTHERS,
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
