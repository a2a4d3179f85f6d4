package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.handover.HandOver.Ending;
import org.followthrough.domain.handover.HandOver.State;
import org.followthrough.domain.handover.HandOverId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.application.outbound.Slice;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hand-overs in the database. */
@Repository
class JdbcHandOvers implements HandOvers {

    private static final String SELECT = "select " + Columns.of("h", Columns.HAND_OVER) + " from hand_over h where ";
    private static final String WITH_OWNER =
            "exists (select 1 from action a where a.id = h.action_id and " + TaskSql.Conditions.WITH_OWNER + ")";
    private static final String OPEN = "h.state = '" + State.OFFERED + "' and " + WITH_OWNER;
    private static final String ENDED = "(h.state <> '" + State.OFFERED + "' or not " + WITH_OWNER + ")";
    private static final String FIRST_OFFERED = " order by h.offered_at, h.id";
    private static final String LAST_OFFERED = " order by h.offered_at desc, h.id desc";

    private final JdbcClient jdbc;

    JdbcHandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(HandOver handOver) {
        jdbc.sql("insert into hand_over (id, action_id, offered_to, agency, offered_at, offered_by, why, state, version) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(handOver.id().value(), handOver.action().value(), handOver.to().value(), handOver.agency(),
                        time(handOver.offered()), handOver.offered().by().value(), handOver.why(),
                        handOver.state().name(), handOver.version())
                .update();
    }

    @Override
    public void save(HandOver handOver) {
        Ending ended = handOver.ended();
        Mark done = ended == null ? null : ended.done();
        int saved = jdbc.sql("update hand_over set state = ?, ended_at = ?, ended_by = ?, ended_wording = ?, "
                        + "version = version + 1 where id = ? and version = ?")
                .params(handOver.state().name(), time(done), ActionRow.by(done), ended == null ? null : ended.words(),
                        handOver.id().value(), handOver.version())
                .update();
        if (saved == 0) {
            throw new StaleStepException(handOver.action().toString());
        }
    }

    @Override
    public HandOver byId(HandOverId handOver) {
        return jdbc.sql(SELECT + "h.id = ?")
                .param(handOver.value())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("hand-over", handOver));
    }

    @Override
    public Optional<HandOver> open(ActionId action) {
        return ofAction(action).stream().filter(HandOver::isOpen).findFirst();
    }

    @Override
    public List<HandOver> ofAction(ActionId action) {
        return jdbc.sql(SELECT + "h.action_id = ?" + LAST_OFFERED)
                .param(action.value())
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<HandOver> waitingFor(PersonId person, String agency) {
        return jdbc.sql(SELECT + "(h.offered_to = :person or h.agency = :agency) and " + OPEN + FIRST_OFFERED)
                .param("person", person.value())
                .param("agency", agency, Types.VARCHAR)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Totals totals(Optional<Slice> slice) {
        String known = SliceSql.handOvers(slice);
        return jdbc.sql("select (select count(*) from hand_over h where " + OPEN + known + "), "
                        + "(select count(*) from hand_over h where " + ENDED + known + ")")
                .params(SliceSql.values(slice))
                .query((row, number) -> new Totals(row.getInt(1), row.getInt(2)))
                .single();
    }

    @Override
    public List<HandOver> open(Optional<Slice> slice, Collection<HandOverId> without, int from, int count) {
        Map<String, Object> values = SliceSql.values(slice);
        values.put("without", without.stream().map(HandOverId::value).toArray(UUID[]::new));
        return some(OPEN + " and not h.id = any(:without)" + SliceSql.handOvers(slice) + FIRST_OFFERED, values, from, count);
    }

    @Override
    public List<HandOver> ended(Optional<Slice> slice, int from, int count) {
        return some(ENDED + SliceSql.handOvers(slice) + LAST_OFFERED, SliceSql.values(slice), from, count);
    }

    private List<HandOver> some(String which, Map<String, Object> values, int from, int count) {
        values.put("from", from);
        values.put("count", count);
        return jdbc.sql(SELECT + which + " offset :from rows fetch next :count rows only")
                .params(values)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public Set<ActionId> knownTo(String agency) {
        return ReadOnce.of(new KnownTo(agency), () -> new HashSet<>(jdbc
                .sql("select action_id from hand_over where agency = ? and state in (?, ?)")
                .params(agency, State.OFFERED.name(), State.ACCEPTED.name())
                .query((row, number) -> new ActionId(row.getObject(1, UUID.class)))
                .list()));
    }

    private record KnownTo(String agency) {
    }

    private static HandOver read(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Ending ended = state == State.OFFERED
                ? null
                : new Ending(state, ActionRow.mark(row, "ended"), row.getString("ended_wording"));
        return new HandOver(
                new HandOverId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                ActionRow.person(row, "offered_to"),
                row.getString("agency"),
                ActionRow.mark(row, "offered"),
                row.getString("why"),
                ended,
                row.getInt("version"));
    }
}
