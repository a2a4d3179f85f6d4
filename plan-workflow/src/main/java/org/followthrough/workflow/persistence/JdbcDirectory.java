package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.Team;
import org.followthrough.domain.people.TeamId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people and groups in the database. */
@Repository
class JdbcDirectory implements Directory {

    private final JdbcClient jdbc;

    JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Person person(PersonId id) {
        return select("p.id = :key", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("person", id));
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            select("p.id in (:key)", ids.stream().map(PersonId::value).toList())
                    .forEach(person -> people.put(person.id(), person));
        }
        return people;
    }

    @Override
    public List<Person> everybody() {
        return select("1 = 1", "");
    }

    @Override
    public List<Person> withRole(Role role) {
        return select("p.id in (select r.person_id from person_role r where r.role = :key)", role.name());
    }

    @Override
    public List<Person> membersOf(PersonId group) {
        return select("p.id in (select m.person_id from group_member m where m.group_id = :key)", group.value());
    }

    @Override
    public List<PersonId> groupsOf(PersonId person) {
        return jdbc.sql("select group_id from group_member where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private List<Person> select(String which, Object key) {
        Map<UUID, Set<Role>> roles = new HashMap<>();
        jdbc.sql("select o.person_id, o.role from person_role o join person p on p.id = o.person_id where " + which)
                .param("key", key)
                .query((ResultSet row) -> {
                    roles.computeIfAbsent(row.getObject(1, UUID.class), none -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString(2)));
                });
        return jdbc.sql("select p.* from person p where " + which + " order by p.name, p.id")
                .param("key", key)
                .query((row, number) -> person(row, roles))
                .list();
    }

    private static Person person(ResultSet row, Map<UUID, Set<Role>> roles) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID team = row.getObject("team_id", UUID.class);
        return new Person(
                new PersonId(id),
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("email"),
                row.getString("agency"),
                team == null ? null : new TeamId(team),
                ActionRow.person(row, "line_manager"),
                roles.getOrDefault(id, Set.of()),
                Person.State.valueOf(row.getString("state")));
    }

    @Override
    public void add(Person person) {
        jdbc.sql("insert into person (id, kind, name, email, agency, team_id, line_manager, state) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(person.id().value(), person.kind().name(), person.name(), person.email(), person.agency(),
                        person.team() == null ? null : person.team().value(), ActionRow.id(person.lineManager()),
                        person.state().name())
                .update();
        addRoles(person);
    }

    @Override
    public void change(Person person) {
        jdbc.sql("update person set name = ?, email = ?, agency = ?, team_id = ?, line_manager = ?, state = ? "
                        + "where id = ?")
                .params(person.name(), person.email(), person.agency(),
                        person.team() == null ? null : person.team().value(), ActionRow.id(person.lineManager()),
                        person.state().name(), person.id().value())
                .update();
        jdbc.sql("delete from person_role where person_id = ?").param(person.id().value()).update();
        addRoles(person);
    }

    private void addRoles(Person person) {
        person.roles().forEach(role -> jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(person.id().value(), role.name())
                .update());
    }

    @Override
    public void addMember(PersonId group, PersonId member) {
        jdbc.sql("insert into group_member (group_id, person_id) values (?, ?)")
                .params(group.value(), member.value())
                .update();
    }

    @Override
    public void removeMember(PersonId group, PersonId member) {
        jdbc.sql("delete from group_member where group_id = ? and person_id = ?")
                .params(group.value(), member.value())
                .update();
    }

    @Override
    public List<Team> teams() {
        return jdbc.sql("select id, name from team order by name")
                .query((row, number) -> new Team(new TeamId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public void addTeam(Team team) {
        jdbc.sql("insert into team (id, name) values (?, ?)").params(team.id().value(), team.name()).update();
    }
}
