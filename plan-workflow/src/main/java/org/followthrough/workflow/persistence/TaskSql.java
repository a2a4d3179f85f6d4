package org.followthrough.workflow.persistence;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where each kind of task is found, each desk by its own index. These are the rules of the acts that the tasks ask for,
 * written a second time; {@code WaitingWorkTest} holds them against the rules themselves.
 */
enum TaskSql {

    /** What an owner is offered, and what an owner works on. */
    WORK("""
            select case when a.accepted_at is null then 'ACCEPT' else 'WORK' end, a.id, a.guise,
                coalesce(a.accepted_at, a.offered_at), a.plan_id, a.position, a.agreed, true
            from owned a where a.submitted_at is null and a.signed_off_at is null
            and (a.accepted_at is not null or a.offered_at is not null)"""),

    SIGN_OFF("""
            select 'SIGN_OFF', a.id, f.guise, a.submitted_at, %7$s, false
            from face f join action a on a.manager = f.id
            where %1$s and a.submitted_at is not null and a.signed_off_at is null and %2$s"""),

    CONFIRM("""
            select 'CONFIRM', a.id, f.guise, a.signed_off_at, %7$s, false
            from face f join action a on a.auditor = f.id
            where %1$s and a.signed_off_at is not null and f.guise = any(:auditing) and %2$s and %3$s"""),

    ANSWER_ESCALATION("""
            select 'ANSWER_ESCALATION', a.id, f.guise, a.answer_owed_since, %6$s
            from face f join action a on a.service_manager = f.id and a.answer_owed_since is not null where %1$s"""),

    DECIDE_EXTENSION("""
            select 'DECIDE_EXTENSION', a.id, f.guise, e.tier_since, %6$s
            from face f join extension e on e.decider = f.id and e.granted is null
            join action a on a.id = e.action_id
            where %1$s and e.asked_by <> :person and %4$s"""),

    DECIDE_CLOSING("""
            select 'DECIDE_CLOSING', a.id, p.guise, p.proposed_at, %6$s
            from (select p.action_id, f.guise, p.proposed_at, p.proposed_by
                    from face f join closing_proposal p on p.head_of_service = f.id
                    where p.decided_at is null and p.lapsed_at is null
                union select p.action_id, f.guise, p.proposed_at, p.proposed_by
                    from face f join closing_proposal p on p.director = f.id
                    where p.decided_at is null and p.lapsed_at is null) p
            join action a on a.id = p.action_id
            where %1$s and (a.accepted_at is not null or a.offered_at is not null)
            and a.submitted_at is null and a.signed_off_at is null and p.proposed_by <> :person
            and %4$s"""),

    AGREE_BLOCKED("""
            select 'AGREE_BLOCKED', a.id, f.guise, b.reported_at, %6$s
            from face f join blockage b on b.manager = f.id
                and b.ended_at is null and b.lapsed_at is null and b.agreed_at is null
            join action a on a.id = b.action_id
            where b.cycle = a.cycle and b.returns = a.returns and %1$s
            and a.accepted_at is not null and a.submitted_at is null and a.signed_off_at is null and %4$s"""),

    /**
     * What was confirmed and is still watched. Of a range with two ends PostgreSQL expects that little lies within it, which
     * is so here, and keeps its plan.
     */
    WATCHED("""
            select 'RECHECK', a.id, f.guise, cast(null as timestamp with time zone), %7$s, false
            from face f join action a on a.auditor = f.id and a.embedded_at is null
                and a.confirmed_at between :ever and greatest(cast(:watched as timestamp with time zone), :watchedMustDo)
            where a.confirmed_at < case when a.must_do then cast(:watchedMustDo as timestamp with time zone) else :watched end
            and f.guise = any(:auditing) and %5$s and %2$s and %3$s"""),

    FADED_1(faded(1)), FADED_2(faded(2)), FADED_3(faded(3)), FADED_4(faded(4)),

    RECORD_CHECK("""
            select 'RECORD_CHECK', a.id, f.guise, cast(c.since as timestamp with time zone), %6$s
            from unnest(cast(:checks as uuid array), cast(:checksSince as varchar array)) as c(id, since)
            join action a on a.id = c.id join action_owner o on o.action_id = a.id join face f on f.id = o.person_id
            where %1$s and a.offered_at is not null""");

    private static final String ASKED_OF_OPEN = """
            select cast(# as integer) guise, a.id, a.plan_id, a.position, a.number, a.must_do, a.agreed, a.offered_at,
                a.accepted_at, a.submitted_at, a.signed_off_at""";

    private static final String OWNED_AS = ASKED_OF_OPEN + """
             from face f join action a on a.accountable = f.id where f.guise = # and %1$s
            union all
            """ + ASKED_OF_OPEN + """
             from (select array(select o.action_id from face f join action_owner o
                on o.person_id = f.id and o.ended_at is null and o.position > 0 where f.guise = #) ids) joined
            join action a on a.id = any(joined.ids) where %1$s
            and not exists (select 1 from face g where g.guise = # and g.id = a.accountable)""";

    /** What a task is, and of its action what puts tasks in order. */
    static final String COLUMNS = "task, id, guise, since, plan_id, position, agreed, at_work";

    /** Every task of a person, as rows of {@link #COLUMNS}; one for each face whose it is, and each reason of an auditor. */
    static final String OF_AUDITOR = joined(EnumSet.allOf(TaskSql.class));

    /** The same for somebody who acts as an auditor in no guise; one for each face. */
    static final String OF_OTHERS = joined(EnumSet.complementOf(
            EnumSet.of(CONFIRM, WATCHED, FADED_1, FADED_2, FADED_3, FADED_4)));

    /**
     * Everybody as whom a person acts: 0 for themselves and their groups, and a number for each whom they cover.
     *
     * @param faces how many that are
     */
    static String face(int faces) {
        return "face as (" + WrittenRows.of(faces, "select cast(:guise# as integer) guise, cast(:face# as uuid) id") + ")";
    }

    /**
     * The open actions that a person owns, once for each guise in which they do: those for which they are accountable lie
     * together, and those that they own with others are looked up. Given as an array that takes half the time that a join
     * takes on PostgreSQL; an array that stood in the condition itself H2 would make anew for each row.
     *
     * @param guises how many that are
     */
    static String owned(int guises) {
        return "owned as (" + WrittenRows.of(guises, OWNED_AS.formatted(Conditions.OPEN)) + ")";
    }

    private static String joined(Set<TaskSql> kinds) {
        return kinds.stream().map(kind -> kind.sql).collect(Collectors.joining(" union all "));
    }

    private final String sql;

    TaskSql(String sql) {
        this.sql = sql.formatted(Conditions.OPEN, Conditions.NO_OWNERS_HAND, Conditions.NO_SIGNER, Conditions.NO_OWNER_WHILE_OPEN,
                Conditions.CONFIRMED, Conditions.ACTION, Conditions.PLACE);
    }

    /** What was proven at a level, so long ago that it has to be proven again. */
    private static String faded(int level) {
        return """
                select 'RECHECK', a.id, f.guise, cast(null as timestamp with time zone), %7$s, false
                from face f join action a on a.auditor = f.id and a.proof_level = LEVEL
                    and a.proven_at between :ever and greatest(cast(:provenLEVEL as timestamp with time zone), :provenLEVELMustDo)
                where a.proven_at < case when a.must_do then cast(:provenLEVELMustDo as timestamp with time zone)
                    else :provenLEVEL end
                and f.guise = any(:auditing) and %5$s and %2$s and %3$s""".replace("LEVEL", String.valueOf(level));
    }

    /** What the kinds share. */
    static final class Conditions {

        static final String OPEN =
                "a.confirmed_at is null and (a.closed_at is null or a.closed_as = 'DONE_ANOTHER_WAY')";

        static final String WITH_OWNER = OPEN + " and a.submitted_at is null and a.signed_off_at is null "
                + "and (a.accepted_at is not null or a.offered_at is not null)";

        /** Of an action, its place and its day. */
        static final String PLACE = "a.plan_id, a.position, a.agreed";

        /** Of an open action, what the order of tasks depends on: its place, its day, and whether somebody has it to do. */
        static final String ACTION = PLACE + ", case when a.submitted_at is null and a.signed_off_at is null "
                + "and (a.accepted_at is not null or a.offered_at is not null) then true else false end";

        static final String CONFIRMED =
                "a.confirmed_at is not null and (a.closed_at is null or a.closed_as = 'DONE_ANOTHER_WAY')";

        static final String NO_OWNER =
                "not exists (select 1 from action_owner x where x.action_id = a.id and x.person_id in (:counted))";

        /** The same of an open action: what somebody owns is found once, and not action by action. */
        static final String NO_OWNER_WHILE_OPEN = "a.id not in (select x.action_id from action_owner x "
                + "where x.person_id in (:counted) and x.ended_at is null)";

        static final String NO_SIGNER = noHandIn("signed-off");

        static final String NO_OWNERS_HAND = NO_OWNER + " and " + noHandIn("submitted");

        private Conditions() {
        }

        /** By whose hand and for whom are asked for each by itself, so that few rows of a person are read for many actions. */
        private static String noHandIn(String act) {
            return Stream.of("done_by", "done_for")
                    .map(hand -> """
                            not exists (select 1 from action_step s where s.%s in (:counted) and s.act = '%s'
                                and s.action_id = a.id and s.cycle = a.cycle)""".formatted(hand, act))
                    .collect(Collectors.joining(" and "));
        }
    }
}
