package org.followthrough.workflow.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** Turns a row of {@code action}, with its people from other tables, into an action and back. */
final class ActionRow {

    private ActionRow() {
    }

    /** The people around the actions being read, each list by action. */
    record People(
            Map<UUID, List<PersonId>> owners,
            Map<UUID, List<PersonId>> contributors,
            Map<UUID, Set<PersonId>> submitters,
            Map<UUID, Set<PersonId>> signers) {
    }

    static Action read(ResultSet row, People people) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Action(
                new ActionId(id),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("must_do"),
                new ActionDates(day(row, "baseline"), day(row, "agreed"), day(row, "forecast")),
                desks(row, id, people),
                course(row, id, people),
                row.getInt("version"));
    }

    private static Desks desks(ResultSet row, UUID id, People people) throws SQLException {
        return new Desks(
                people.owners().getOrDefault(id, List.of()),
                people.contributors().getOrDefault(id, List.of()),
                person(row, "manager"),
                person(row, "service_manager"),
                person(row, "head_of_service"),
                person(row, "director"),
                person(row, "auditor"));
    }

    private static Course course(ResultSet row, UUID id, People people) throws SQLException {
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
                people.submitters().getOrDefault(id, Set.of()),
                people.signers().getOrDefault(id, Set.of()));
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

    /** Ids as one parameter, so that the statement is the same for one and for a thousand: {@code id = any(:ids)}. */
    static UUID[] ids(Collection<ActionId> actions) {
        return actions.stream().map(ActionId::value).toArray(UUID[]::new);
    }

    static UUID id(PersonId person) {
        return person == null ? null : person.value();
    }
}
