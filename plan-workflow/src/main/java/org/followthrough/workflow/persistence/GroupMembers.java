package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs to which group, in the database. */
final class GroupMembers {

    private final JdbcClient jdbc;

    GroupMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, List<PersonId>> of(Collection<PersonId> peopleAndGroups) {
        Map<PersonId, List<PersonId>> members = new HashMap<>();
        jdbc.sql("select m.group_id, p.id from group_member m join person p on p.id = m.person_id "
                        + "where m.group_id = any(?) order by p.name, p.id")
                .param(JdbcDirectory.keys(peopleAndGroups))
                .query((ResultSet row) -> {
                    members.computeIfAbsent(ActionRow.person(row, "group_id"), first -> new ArrayList<>())
                            .add(ActionRow.person(row, "id"));
                });
        return members;
    }

    List<PersonId> groupsOf(PersonId person) {
        return jdbc.sql("select group_id from group_member where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    void add(PersonId group, PersonId member) {
        jdbc.sql("insert into group_member (group_id, person_id) values (?, ?)")
                .params(group.value(), member.value())
                .update();
    }

    void remove(PersonId group, PersonId member) {
        jdbc.sql("delete from group_member where group_id = ? and person_id = ?")
                .params(group.value(), member.value())
                .update();
    }
}
