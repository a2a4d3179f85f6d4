package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.people.Actor.Covered;
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

    private static final String STANDING = """
            select %s, (select array_agg(m.group_id) from group_member m where m.person_id = p.id) groups
            from (select cast(:person as uuid) id, cast(null as uuid) held
                union all select c.absent, c.id from absence_cover c where c.cover = :person and %s) face
            join person p on p.id = face.id""".formatted(PersonRow.COLUMNS, JdbcCovers.HOLDING);
    private static final String THEMSELVES_FIRST = " order by face.held nulls first";
    private static final String STILL_SIGNED_IN = " where " + stillSignedIn("cast(:person as uuid)", ":since");

    private final JdbcClient jdbc;
    private final GroupMembers groups;

    JdbcDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.groups = new GroupMembers(jdbc);
    }

    @Override
    public Person person(PersonId id) {
        return Optional.ofNullable(people(List.of(id)).get(id)).orElseThrow(() -> new NotFoundException("person", id));
    }

    // An update that changes nothing: on PostgreSQL "for update" would also wait for every transaction that has left a row
    // that names this person.
    @Override
    public Person held(PersonId id) {
        jdbc.sql("update person set version = version where id = ?").param(id.value()).update();
        return person(id);
    }

    @Override
    public void holdAdministrators() {
        jdbc.sql("update set_up set done_at = done_at").update();
    }

    @Override
    public int version(PersonId id) {
        return jdbc.sql("select version from person where id = ?").param(id.value()).query(Integer.class).optional()
                .orElseThrow(() -> new NotFoundException("person", id));
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        Map<PersonId, Person> known = ReadOnce.of(new Known(), HashMap::new);
        List<PersonId> unknown = ids.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            select("p.id = any(:key)", keys(unknown)).forEach(person -> known.put(person.id(), person));
        }
        return ids.stream().filter(known::containsKey).distinct()
                .collect(Collectors.toMap(Function.identity(), known::get));
    }

    private record Known() {
    }

    /** The condition that whoever signed in then has not been signed out everywhere since. */
    static String stillSignedIn(String person, String since) {
        return """
                not exists (select 1 from credential c where c.person_id = %1$s and c.changed_at > %2$s)
                and not exists (select 1 from organisation_account a where a.person_id = %1$s and a.signed_out_at > %2$s)"""
                .formatted(person, since);
    }

    @Override
    public List<Person> everybody() {
        return ReadOnce.of(new Everybody(), () -> select("1 = 1", ""));
    }

    private record Everybody() {
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
    public Map<PersonId, List<PersonId>> members(Collection<PersonId> peopleAndGroups) {
        return groups.of(peopleAndGroups);
    }

    @Override
    public List<PersonId> groupsOf(PersonId person) {
        return groups.groupsOf(person);
    }

    @Override
    public List<Covered> standing(PersonId person, LocalDate day) {
        return ReadOnce.of(new Standing(person, day), () -> jdbc.sql(STANDING + THEMSELVES_FIRST)
                .param("person", person.value())
                .param("day", day)
                .query(JdbcDirectory::standing)
                .list());
    }

    @Override
    public List<Covered> standing(PersonId person, LocalDate day, Instant signedInAt) {
        return jdbc.sql(STANDING + STILL_SIGNED_IN + THEMSELVES_FIRST)
                .param("person", person.value())
                .param("day", day)
                .param("since", time(signedInAt))
                .query(JdbcDirectory::standing)
                .list();
    }

    private static Covered standing(ResultSet row, int number) throws SQLException {
        return new Covered(PersonRow.read(row), Set.copyOf(ActionRow.people(row, "groups")));
    }

    @Override
    public void remember(PersonId person, LocalDate day, List<Covered> standing) {
        ReadOnce.of(new Standing(person, day), () -> standing);
    }

    private record Standing(PersonId person, LocalDate day) {
    }

    static UUID[] keys(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private List<Person> select(String which, Object key) {
        return jdbc.sql("select " + PersonRow.COLUMNS + " from person p where " + which + " order by p.name, p.id")
                .param("key", key)
                .query((row, number) -> PersonRow.read(row))
                .list();
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
        jdbc.sql("update person set name = ?, email = ?, agency = ?, team_id = ?, line_manager = ?, state = ?, "
                        + "version = version + 1 where id = ?")
                .params(person.name(), person.email(), person.agency(),
                        person.team() == null ? null : person.team().value(), ActionRow.id(person.lineManager()),
                        person.state().name(), person.id().value())
                .update();
        jdbc.sql("delete from person_role where person_id = ?").param(person.id().value()).update();
        addRoles(person);
    }

    @Override
    public boolean enter(PersonId person) {
        return jdbc.sql("update person set state = 'ACTIVE' where id = ? and state in ('ACTIVE', 'INVITED')")
                .param(person.value())
                .update() == 1;
    }

    private void addRoles(Person person) {
        person.roles().forEach(role -> jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(person.id().value(), role.name())
                .update());
    }

    @Override
    public void addMember(PersonId group, PersonId member) {
        groups.add(group, member);
    }

    @Override
    public void removeMember(PersonId group, PersonId member) {
        groups.remove(group, member);
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
