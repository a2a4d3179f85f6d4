package org.followthrough.workflow.persistence;

/** What stands around the tasks of a person: several lists of actions, and counts, as the parts of one statement. */
final class AroundSql {

    /** So many of each list are named; the rest is counted. */
    private static final int FIRST = 10;

    private static final String OWNED = """
            owned as (select a.id, a.plan_id, a.position, a.number, a.must_do, a.agreed, a.offered_at, a.accepted_at,
                a.submitted_at, a.signed_off_at from action a where %s and a.id in (select o.action_id
                from face f join action_owner o on o.person_id = f.id and o.ended_at is null where f.guise = 0))"""
            .formatted(TaskSql.Conditions.OPEN);

    private static final String CONFIRMED = """
            confirmed as (select a.id, a.plan_id, a.position from action a
                where a.confirmed_at is not null and a.id in (select o.action_id
                    from face f join action_owner o on o.person_id = f.id
                    and o.ended_at between :monthBegan and :monthEnds where f.guise = 0))""";

    private static final String AT_DESK = """
            at_desk as (
                select 'accept-offer' kind, a.id, a.number, a.must_do, a.offered_at since from owned a
                    where a.offered_at is not null and a.accepted_at is null and a.submitted_at is null
                    and a.signed_off_at is null
                union select 'manager-review', a.id, a.number, a.must_do, a.submitted_at
                    from face f join action a on a.manager = f.id
                    where f.guise = 0 and %1$s and a.submitted_at is not null and a.signed_off_at is null
                union select 'audit', a.id, a.number, a.must_do, a.signed_off_at
                    from face f join action a on a.auditor = f.id
                    where f.guise = 0 and %1$s and a.signed_off_at is not null
                union select 'extension-decision', a.id, a.number, a.must_do, e.tier_since
                    from extension e join action a on a.id = e.action_id
                    join face f on f.id = case e.tier when 'SERVICE_MANAGER' then a.service_manager
                        when 'HEAD_OF_SERVICE' then a.head_of_service when 'DIRECTOR' then a.director end
                    where f.guise = 0 and %1$s and e.granted is null)""".formatted(TaskSql.Conditions.OPEN);

    private static final String LISTED = """
            listed as (
                select 'LATE' part, d.id, d.kind, d.since, row_number() over (order by d.since, d.number, d.kind) place,
                    count(*) over () total
                from at_desk d join late l on l.kind = d.kind
                    and d.since < case when d.must_do then l.must_do else l.normal end
                union all
                select 'ELSEWHERE', a.id, null, null, row_number() over (order by a.plan_id, a.position), count(*) over ()
                from owned a where a.submitted_at is not null or a.signed_off_at is not null
                union all
                select 'CONFIRMED', a.id, null, null, row_number() over (order by a.plan_id, a.position), count(*) over ()
                from confirmed a)""";

    private static final String CHECKS = """
            select 'CHECK' part, c.action_id id, cast(null as varchar) kind, cast(null as timestamp with time zone) since,
                0 place, 0 total, cast(null as date) due, a.must_do, c.frequency, c.relaxes, c.begun,
                (select array_agg(d.due order by d.due) from check_occurrence d where d.action_id = c.action_id) dues,
                (select array_agg(k.kept order by k.due) from check_occurrence k where k.action_id = c.action_id) kept
            from recurring_check c join action a on a.id = c.action_id where c.action_id in (select o.action_id
                from face f join action_owner o on o.person_id = f.id and o.ended_at is null)""";

    private static final String NO_CHECK = """
            cast(null as boolean), cast(null as varchar), cast(null as boolean), cast(null as date),
            cast(null as date array), cast(null as boolean array)""";

    private static final String NEXT = """
            select 'NEXT', null, null, null, 0, 0, min(a.agreed), %s from owned a
            where a.agreed >= :today and a.submitted_at is null and a.signed_off_at is null
            and (a.accepted_at is not null or a.offered_at is not null)""".formatted(NO_CHECK);

    /** The open challenges that wait for their answerer, for a programme lead to name one, or for the challenger. */
    private static final String CHALLENGES = """
            select 'CHALLENGES', null, null, null, 0, count(*), null, %s
            from challenge c join challenge_round r on r.challenge_id = c.id and r.position =
                (select max(l.position) from challenge_round l where l.challenge_id = c.id)
            where c.settled_at is null and case when r.replied_at is not null then c.challenger = :person
                when c.answerer is null then :leads else c.answerer in (:counted) end""".formatted(NO_CHECK);

    private static final String HAND_OVERS = """
            select 'HAND_OVERS', null, null, null, 0, count(*), null, %s
            from hand_over h join action a on a.id = h.action_id
            where h.agency = :agency and h.state = 'OFFERED' and %s and a.submitted_at is null
            and a.signed_off_at is null and (a.accepted_at is not null or a.offered_at is not null)"""
            .formatted(NO_CHECK, TaskSql.Conditions.OPEN);

    private static final String COVERS = """
            select 'COVERS', null, null, null, 0, count(*), null, %s from absence_cover c where c.cover = :person
            and c.accepted_at is null and c.declined_at is null and c.ended_at is null and c.from_day >= :today"""
            .formatted(NO_CHECK);

    private static final String FIRST_LISTED =
            "select part, id, kind, since, place, total, null, %s from listed where place <= %d".formatted(NO_CHECK, FIRST);

    private static final String ORDER = " order by part, place";

    private static final String LISTS = String.join(", ", OWNED, CONFIRMED, AT_DESK, LISTED) + " "
            + String.join(" union all ", CHECKS, FIRST_LISTED, NEXT, CHALLENGES, HAND_OVERS, COVERS) + ORDER;

    private static final String COUNTS = " " + String.join(" union all ", CHECKS, CHALLENGES, HAND_OVERS, COVERS) + ORDER;

    private AroundSql() {
    }

    /**
     * Everything around the tasks.
     *
     * @param faces of the person
     * @param kinds of matters that can wait too long
     */
    static String around(int faces, int kinds) {
        return "with " + String.join(", ", TaskSql.face(faces), late(kinds), LISTS);
    }

    /** The same without the lists. */
    static String counted(int faces) {
        return "with " + TaskSql.face(faces) + COUNTS;
    }

    private static String late(int kinds) {
        return "late as (" + WrittenRows.of(kinds, """
                select cast(:lateKind# as varchar) kind, cast(:lateNormal# as timestamp with time zone) normal,
                    cast(:lateMustDo# as timestamp with time zone) must_do""") + ")";
    }
}
