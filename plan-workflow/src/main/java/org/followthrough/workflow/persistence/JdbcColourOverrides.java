package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.ids;
import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.rating.Colour;
import org.followthrough.domain.rating.ColourOverride;
import org.followthrough.workflow.application.outbound.ColourOverrides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The colours set by hand in the database. */
@Repository
class JdbcColourOverrides implements ColourOverrides {

    private final JdbcClient jdbc;

    JdbcColourOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ActionId, ColourOverride> current(Collection<ActionId> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        Map<ActionId, ColourOverride> current = new HashMap<>();
        jdbc.sql("select " + Columns.COLOUR_OVERRIDE + " from colour_override where ended_at is null and action_id = any(:actions)")
                .param("actions", ids(actions))
                .query((ResultSet row) -> {
                    current.put(new ActionId(row.getObject("action_id", UUID.class)), override(row));
                });
        return current;
    }

    static ColourOverride override(ResultSet row) throws SQLException {
        return new ColourOverride(
                Colour.valueOf(row.getString("colour")),
                Colour.valueOf(row.getString("instead_of")),
                ActionRow.mark(row, "set"),
                row.getString("reason"),
                ActionRow.day(row, "last_day"));
    }

    @Override
    public void set(ActionId action, ColourOverride override) {
        lift(action, override.set());
        jdbc.sql("insert into colour_override (id, action_id, colour, instead_of, set_at, set_by, reason, last_day) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), action.value(), override.colour().name(), override.instead().name(),
                        time(override.set()), override.set().by().value(), override.reason(), override.lastDay())
                .update();
    }

    @Override
    public void lift(ActionId action, Mark by) {
        jdbc.sql("update colour_override set ended_at = ?, ended_by = ? where action_id = ? and ended_at is null")
                .params(time(by), by.by().value(), action.value())
                .update();
    }
}
