package org.followthrough.workflow.persistence;


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
                union select e.action_id from extension e where e.granted is null and e.decider in (:people)) part
            join action a on a.id = part.id
            join plan p on p.id = a.plan_id
            where p.published_at is not null""";

    private static final String OPEN = CONCERNING + " and " + TaskSql.Conditions.OPEN;

    private final JdbcClient jdbc;

    ActionsByPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActionId> concerning(Collection<PersonId> people) {
        return ids(CONCERNING, people);
    }

    List<ActionId> open(Collection<PersonId> people) {
        return ids(OPEN, people);
    }

    private List<ActionId> ids(String which, Collection<PersonId> people) {
        return jdbc.sql(which)
                .param("people", people.stream().map(PersonId::value).toList())
                .query(UUID.class)
                .list().stream().map(ActionId::new).toList();
    }
}
