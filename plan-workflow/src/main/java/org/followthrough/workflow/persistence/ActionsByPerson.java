package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the actions in which people have a part, each desk by its own index: what a page costs must not grow with the
 * actions of others, nor with those that are long closed.
 */
final class ActionsByPerson {

    /** One branch for each desk, so that each is looked up by its own index. */
    private static final String CONCERNING = """
            select a.id from (
                select m.id from action m where m.manager in (:people)
                union select s.id from action s where s.service_manager in (:people)
                union select u.id from action u where u.auditor in (:people)
                union select o.action_id from action_owner o where o.person_id in (:people)
                union select c.action_id from action_contributor c where c.person_id in (:people)
                union select e.action_id from extension e join action x on x.id = e.action_id
                    where e.granted is null and (x.head_of_service in (:people) or x.director in (:people))) part
            join action a on a.id = part.id
            join plan p on p.id = a.plan_id
            where p.published_at is not null""";

    private static final String OPEN = CONCERNING + " and a.confirmed_at is null and a.closed_at is null";

    private static final String AT_DESK = """
            union select d.id from action d where d.%s in (:people) and d.confirmed_at is null and d.closed_at is null
                and (d.submitted_at is not null
                    or exists (select 1 from escalation e
                        where e.action_id = d.id and e.answer_owed and e.answered_at is null)
                    or exists (select 1 from blockage b where b.action_id = d.id and b.ended_at is null))
            """;

    private static final String ASKING = """
            select a.id from (
                select o.action_id as id from action_owner o where o.person_id in (:people)
                union select c.action_id from action_contributor c where c.person_id in (:people)
                union select e.action_id from extension e join action x on x.id = e.action_id
                    where e.granted is null and (x.service_manager in (:people) or x.head_of_service in (:people)
                        or x.director in (:people))
            """ + AT_DESK.formatted("manager") + AT_DESK.formatted("service_manager") + AT_DESK.formatted("auditor") + """
            ) part
            join action a on a.id = part.id
            join plan p on p.id = a.plan_id
            where p.published_at is not null and a.confirmed_at is null and a.closed_at is null""";

    private static final String CONFIRMED_SINCE = """
            select a.id from action_owner o join action a on a.id = o.action_id join plan p on p.id = a.plan_id
            where o.person_id in (:people) and a.confirmed_at >= :day and p.published_at is not null""";

    private static final String PROVEN_BEFORE = """
            select a.id from action a join plan p on p.id = a.plan_id
            where a.auditor in (:people) and a.confirmed_at < :day and p.published_at is not null
            and (a.embedded_at is null
                or coalesce((select max(c.checked_at) from assurance_check c
                    where c.action_id = a.id and c.cycle = a.cycle and c.passed), a.confirmed_at) < :day)""";

    private final JdbcClient jdbc;

    ActionsByPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActionId> concerning(Collection<PersonId> people) {
        return ids(CONCERNING, people, null);
    }

    List<ActionId> open(Collection<PersonId> people) {
        return ids(OPEN, people, null);
    }

    List<ActionId> asking(Collection<PersonId> people) {
        return ids(ASKING, people, null);
    }

    List<ActionId> confirmedSince(Collection<PersonId> owners, Instant since) {
        return ids(CONFIRMED_SINCE, owners, since);
    }

    List<ActionId> provenBefore(Collection<PersonId> auditors, Instant before) {
        return ids(PROVEN_BEFORE, auditors, before);
    }

    private List<ActionId> ids(String which, Collection<PersonId> people, Instant day) {
        return jdbc.sql(which)
                .param("people", people.stream().map(PersonId::value).toList())
                .param("day", time(day))
                .query(UUID.class)
                .list().stream().map(ActionId::new).toList();
    }
}
