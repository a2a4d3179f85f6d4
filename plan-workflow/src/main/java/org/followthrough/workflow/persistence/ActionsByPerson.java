package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProofLevel;
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

    private static final String STILL_OPEN =
            " and a.confirmed_at is null and (a.closed_at is null or a.closed_as = 'DONE_ANOTHER_WAY')";

    private static final String OPEN = CONCERNING + STILL_OPEN;

    private static final String ASKING = """
            select a.id from (
                select o.action_id as id from action_owner o where o.person_id in (:people) and o.ended_at is null
                union select c.action_id from action_contributor c where c.person_id in (:people) and c.ended_at is null
                union select m.id from action m where m.manager in (:people)
                    and m.confirmed_at is null and m.submitted_at is not null and m.signed_off_at is null
                union select u.id from action u where u.auditor in (:people)
                    and u.confirmed_at is null and u.signed_off_at is not null
                union select x.id from action x join escalation e on e.action_id = x.id
                    where x.service_manager in (:people) and e.answer_owed and e.answered_at is null
                union select x.id from action x join blockage b on b.action_id = x.id
                    where (x.manager in (:people) or x.service_manager in (:people)) and b.ended_at is null
                union select x.id from action x join extension e on e.action_id = x.id
                    where (x.service_manager in (:people) or x.head_of_service in (:people) or x.director in (:people))
                    and e.granted is null) part
            join action a on a.id = part.id
            join plan p on p.id = a.plan_id
            where p.published_at is not null""" + STILL_OPEN;

    private static final String CONFIRMED_SINCE = """
            select a.id from action_owner o join action a on a.id = o.action_id join plan p on p.id = a.plan_id
            where o.person_id in (:people) and o.ended_at >= :day and a.confirmed_at is not null
            and p.published_at is not null""";

    /** What an auditor has to look at again: what is watched, and each level of proof by its own age. */
    private static final String FADING = """
            select a.id from (
                select w.id from action w
                    where w.auditor in (:people) and w.embedded_at is null and w.confirmed_at < :watched
            """ + Arrays.stream(ProofLevel.values()).map(ActionsByPerson::faded).collect(Collectors.joining()) + """
            ) due
            join action a on a.id = due.id
            join plan p on p.id = a.plan_id
            where a.confirmed_at is not null and p.published_at is not null""";

    private final JdbcClient jdbc;

    ActionsByPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActionId> concerning(Collection<PersonId> people) {
        return ids(CONCERNING, people, Map.of());
    }

    List<ActionId> open(Collection<PersonId> people) {
        return ids(OPEN, people, Map.of());
    }

    List<ActionId> asking(Collection<PersonId> people) {
        return ids(ASKING, people, Map.of());
    }

    List<ActionId> confirmedSince(Collection<PersonId> owners, Instant since) {
        return ids(CONFIRMED_SINCE, owners, Map.of("day", time(since)));
    }

    List<ActionId> fading(Collection<PersonId> auditors, Instant watched, Map<ProofLevel, Instant> proven) {
        Map<String, Object> days = new HashMap<>(Map.of("watched", time(watched)));
        proven.forEach((level, before) -> days.put("before" + level.number(), time(before)));
        return ids(FADING, auditors, days);
    }

    private List<ActionId> ids(String which, Collection<PersonId> people, Map<String, ?> days) {
        return jdbc.sql(which)
                .param("people", people.stream().map(PersonId::value).toList())
                .params(days)
                .query(UUID.class)
                .list().stream().map(ActionId::new).toList();
    }

    private static String faded(ProofLevel level) {
        return """
                union select f.id from action f
                    where f.auditor in (:people) and f.proof_level = %1$d and f.proven_at < :before%1$d
                """.formatted(level.number());
    }
}
