package org.followthrough.workflow.persistence;

/** What waits for a person and is no task: recurring checks, and counts, as the parts of one statement. */
final class AroundSql {

    private static final String CHECKS = """
            select 'CHECK' part, c.action_id id, 0 total, a.must_do, c.frequency, c.relaxes, c.begun,
                (select array_agg(d.due order by d.due) from check_occurrence d where d.action_id = c.action_id) dues,
                (select array_agg(k.kept order by k.due) from check_occurrence k where k.action_id = c.action_id) kept
            from recurring_check c join action a on a.id = c.action_id where c.action_id in (select o.action_id
                from face f join action_owner o on o.person_id = f.id and o.ended_at is null)""";

    private static final String NO_CHECK = """
            cast(null as boolean), cast(null as varchar), cast(null as boolean), cast(null as date),
            cast(null as date array), cast(null as boolean array)""";

    /** The open challenges that wait for their answerer, for a programme lead to name one, or for the challenger. */
    private static final String CHALLENGES = """
            select 'CHALLENGES', null, count(*), %s
            from (select o.id, o.challenger, o.answerer from face f join challenge o on o.answerer = f.id where o.settled_at is null
                union select o.id, o.challenger, o.answerer from challenge o where o.challenger = :person and o.settled_at is null
                union select o.id, o.challenger, o.answerer from challenge o where o.answerer is null and :leads and o.settled_at is null) c
            join challenge_round r on r.challenge_id = c.id and r.position =
                (select max(l.position) from challenge_round l where l.challenge_id = c.id)
            where case when r.replied_at is not null then c.challenger = :person
                when c.answerer is null then :leads else c.answerer in (:counted) end""".formatted(NO_CHECK);

    private static final String HAND_OVERS = """
            select 'HAND_OVERS', null, count(*), %s
            from hand_over h join action a on a.id = h.action_id
            where h.agency = :agency and h.state = 'OFFERED' and %s"""
            .formatted(NO_CHECK, TaskSql.Conditions.WITH_OWNER);

    private static final String COVERS = """
            select 'COVERS', null, count(*), %s from absence_cover c where c.cover = :person
            and c.accepted_at is null and c.declined_at is null and c.ended_at is null and c.from_day >= :today"""
            .formatted(NO_CHECK);

    private AroundSql() {
    }

    /** @param faces of the person */
    static String of(int faces) {
        return "with " + TaskSql.face(faces) + " "
                + H2Connections.remembered(String.join(" union all ", CHECKS, CHALLENGES, HAND_OVERS, COVERS));
    }
}
