package org.followthrough.workflow.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionDates;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Course;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Proof;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;

/** Turns a row of {@code action}, with its people from other tables, into an action. */
final class ActionRow {

    /** The columns of an action {@code a}, with those around it of whom there can be several. */
    static final String COLUMNS = Columns.of("a", Columns.ACTION) + """
            ,
            (select array_agg(o.person_id order by o.position) from action_owner o where o.action_id = a.id) owners,
            (select array_agg(c.person_id order by c.person_id) from action_contributor c where c.action_id = a.id)
                contributors,
            (select array_agg(concat_ws(' ', s.done_by, s.done_for)) from action_step s
                where s.action_id = a.id and s.cycle = a.cycle and s.act = 'submitted') submitters,
            (select array_agg(concat_ws(' ', s.done_by, s.done_for)) from action_step s
                where s.action_id = a.id and s.cycle = a.cycle and s.act = 'signed-off') signers""";

    private static final int EXPECTED_BY_POSTGRESQL = 10;

    private ActionRow() {
    }

    /** Those around an action of whom there can be several. */
    record Several(
            List<PersonId> owners, List<PersonId> contributors, Set<PersonId> submitters, Set<PersonId> signers) {
    }

    /** Reads a row of {@link #COLUMNS}. */
    static Action read(ResultSet row) throws SQLException {
        return read(row, new Several(people(row, "owners"), people(row, "contributors"), hands(row, "submitters"),
                hands(row, "signers")));
    }

    static Action read(ResultSet row, Several several) throws SQLException {
        return new Action(
                new ActionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("must_do"),
                new ActionDates(day(row, "baseline"), day(row, "agreed"), day(row, "forecast")),
                desks(row, several),
                course(row, several),
                row.getInt("version"));
    }

    private static Desks desks(ResultSet row, Several several) throws SQLException {
        return new Desks(
                several.owners(),
                several.contributors(),
                person(row, "manager"),
                person(row, "service_manager"),
                person(row, "head_of_service"),
                person(row, "director"),
                person(row, "auditor"));
    }

    private static Course course(ResultSet row, Several several) throws SQLException {
        return new Course(
                mark(row, "offered"),
                mark(row, "accepted"),
                mark(row, "declined"),
                mark(row, "submitted"),
                mark(row, "signed_off"),
                mark(row, "confirmed"),
                proof(row),
                mark(row, "embedded"),
                closing(row),
                row.getInt("cycle"),
                row.getInt("returns"),
                instant(row, "last_update_at"),
                several.submitters(),
                several.signers());
    }

    private static Proof proof(ResultSet row) throws SQLException {
        Instant at = instant(row, "proven_at");
        return at == null ? null : new Proof(ProofLevel.of(row.getInt("proof_level")).orElseThrow(), at);
    }

    private static Closing closing(ResultSet row) throws SQLException {
        String kind = row.getString("closed_as");
        if (kind == null) {
            return null;
        }
        UUID replacedBy = row.getObject("replaced_by", UUID.class);
        return new Closing(Closing.Kind.valueOf(kind), mark(row, "closed"), day(row, "closed_until"),
                replacedBy == null ? null : new ActionId(replacedBy));
    }

    /** Whose hands did something: each of those who did it and of those for whom. */
    private static Set<PersonId> hands(ResultSet row, String column) throws SQLException {
        return Arrays.stream(values(row, column))
                .flatMap(both -> Arrays.stream(((String) both).split(" ")))
                .map(hand -> new PersonId(UUID.fromString(hand)))
                .collect(Collectors.toSet());
    }

    /** The people in a column that holds several; none where it is null. */
    static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return Arrays.stream(values(row, column)).map(id -> new PersonId((UUID) id)).toList();
    }

    /** What a column with several values holds; nothing where it is null. */
    static Object[] values(ResultSet row, String column) throws SQLException {
        Array several = row.getArray(column);
        return several == null ? new Object[0] : (Object[]) several.getArray();
    }

    static Mark mark(ResultSet row, String act) throws SQLException {
        PersonId by = person(row, act + "_by");
        return by == null ? null : new Mark(by, instant(row, act + "_at"));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** An instant as a column takes it. */
    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static OffsetDateTime time(Mark mark) {
        return mark == null ? null : time(mark.at());
    }

    static UUID by(Mark mark) {
        return mark == null ? null : mark.by().value();
    }

    /**
     * Ids as one parameter of a condition, so that the statement is the same for one and for a thousand:
     * {@code id = any(:ids)}.
     *
     * <p>One to nine are made ten by repeating the last. PostgreSQL expects ten where it does not know, finds a plan for fewer
     * cheaper each time it makes one, and so makes one for every page.
     */
    static UUID[] ids(Collection<ActionId> actions) {
        UUID[] ids = actions.stream().map(ActionId::value).toArray(UUID[]::new);
        if (ids.length == 0 || ids.length >= EXPECTED_BY_POSTGRESQL) {
            return ids;
        }
        UUID[] filled = Arrays.copyOf(ids, EXPECTED_BY_POSTGRESQL);
        Arrays.fill(filled, ids.length, filled.length, ids[ids.length - 1]);
        return filled;
    }

    static UUID id(PersonId person) {
        return person == null ? null : person.value();
    }
}
