package org.followthrough.workflow.persistence;

/**
 * What stands beside the tasks of a person: lists of actions, read from the same actions as the tasks are, but of what the
 * person owns, not of what those own whom they cover.
 */
final class BesideSql {

    /** So many of each list are named; the rest is counted. */
    private static final int FIRST = 10;

    private static final String CONFIRMED = """
            confirmed as (select a.id, a.plan_id, a.position from action a
                where a.confirmed_at is not null and a.id in (select o.action_id
                    from face f join action_owner o on o.person_id = f.id
                    and o.ended_at between :monthBegan and :monthEnds where f.guise = 0))""";

    private static final String AT_DESK = """
            at_desk as (
                select 'accept-offer' kind, a.id, a.number, a.must_do, a.offered_at since from owned a
                    where a.guise = 0 and a.offered_at is not null and a.accepted_at is null and a.submitted_at is null
                    and a.signed_off_at is null
                union select 'manager-review', a.id, a.number, a.must_do, a.submitted_at
                    from face f join action a on a.manager = f.id
                    where f.guise = 0 and %1$s and a.submitted_at is not null and a.signed_off_at is null
                union select 'audit', a.id, a.number, a.must_do, a.signed_off_at
                    from face f join action a on a.auditor = f.id
                    where f.guise = 0 and %1$s and a.signed_off_at is not null
                union select 'extension-decision', a.id, a.number, a.must_do, e.tier_since
                    from face f join extension e on e.decider = f.id and e.granted is null
                    join action a on a.id = e.action_id
                    where f.guise = 0 and %1$s)""".formatted(TaskSql.Conditions.OPEN);

    private static final String LISTED = """
            listed as (
                select 'LATE' part, d.kind, d.id, d.since, row_number() over (order by d.since, d.number, d.kind) place,
                    count(*) over () total
                from at_desk d join late l on l.kind = d.kind
                    and d.since < case when d.must_do then l.must_do else l.normal end
                union all
                select 'ELSEWHERE', null, a.id, coalesce(a.signed_off_at, a.submitted_at), row_number() over (order by a.plan_id, a.position), count(*) over ()
                from owned a where a.guise = 0 and (a.submitted_at is not null or a.signed_off_at is not null)
                union all
                select 'CONFIRMED', null, a.id, null, row_number() over (order by a.plan_id, a.position), count(*) over ()
                from confirmed a)""";

    /** The columns are those of a task. */
    static final String ROWS = """
            select part, kind, id, 0, since, 0, place, total, cast(null as date) from listed where place <= %d
            union all
            select 'NEXT', null, null, 0, null, 0, 0, 0, min(a.agreed) from owned a
            where a.guise = 0 and a.agreed >= :today and a.submitted_at is null and a.signed_off_at is null
            and (a.accepted_at is not null or a.offered_at is not null)""".formatted(FIRST);

    private BesideSql() {
    }

    /**
     * The tables of which {@link #ROWS} is read.
     *
     * @param kinds of matters that can wait too long
     */
    static String tables(int kinds) {
        String late = WrittenRows.of(kinds, """
                select cast(:lateKind# as varchar) kind, cast(:lateNormal# as timestamp with time zone) normal,
                    cast(:lateMustDo# as timestamp with time zone) must_do""");
        return String.join(", ", CONFIRMED, AT_DESK, "late as (" + late + ")", LISTED);
    }
}
