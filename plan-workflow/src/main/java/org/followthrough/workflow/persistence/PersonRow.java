package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.people.TeamId;

/** Turns a row of {@code person}, with the roles from their table, into a person. */
final class PersonRow {

    /** The columns of a person {@code p}. */
    static final String COLUMNS =
            Columns.of("p", Columns.PERSON) + ", (select array_agg(o.role) from person_role o where o.person_id = p.id) roles";

    private PersonRow() {
    }

    static Person read(ResultSet row) throws SQLException {
        UUID team = row.getObject("team_id", UUID.class);
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("email"),
                row.getString("agency"),
                team == null ? null : new TeamId(team),
                ActionRow.person(row, "line_manager"),
                roles(row),
                Person.State.valueOf(row.getString("state")));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream(ActionRow.values(row, "roles"))
                .map(role -> Role.valueOf((String) role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
