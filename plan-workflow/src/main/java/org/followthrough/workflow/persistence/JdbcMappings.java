package org.followthrough.workflow.persistence;

import static org.followthrough.workflow.persistence.ActionRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.reading.Mapping;
import org.followthrough.workflow.application.outbound.Mappings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What columns tell, in the database. */
@Repository
class JdbcMappings implements Mappings {

    private final JdbcClient jdbc;

    JdbcMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Mapping of(UUID importId) {
        return mapping(jdbc.sql("select column_key, field from import_column where import_id = ?").param(importId)
                .query(JdbcMappings::told).list());
    }

    @Override
    public List<String> remembered(UUID importId) {
        return jdbc.sql("select column_key from import_column where import_id = ? and remembered order by column_key")
                .param(importId)
                .query(String.class)
                .list();
    }

    @Override
    public void choose(UUID importId, Mapping mapping, boolean remembered, Mark chosen) {
        jdbc.sql("delete from import_column where import_id = ?").param(importId).update();
        for (String key : mapping.keys()) {
            jdbc.sql("insert into import_column (import_id, column_key, field, remembered, chosen_at, chosen_by) "
                            + "values (?, ?, ?, ?, ?, ?)")
                    .params(importId, key, name(mapping, key), remembered, time(chosen), chosen.by().value())
                    .update();
        }
    }

    @Override
    public Mapping known(Collection<String> keys) {
        return keys.isEmpty()
                ? Mapping.NONE
                : mapping(jdbc.sql("select column_key, field from known_column where column_key in (:keys)")
                        .param("keys", keys)
                        .query(JdbcMappings::told)
                        .list());
    }

    @Override
    public void know(Collection<String> keys, Mapping mapping, Mark chosen) {
        for (String key : keys) {
            jdbc.sql("delete from known_column where column_key = ?").param(key).update();
            if (mapping.has(key)) {
                jdbc.sql("insert into known_column (column_key, field, chosen_at, chosen_by) values (?, ?, ?, ?)")
                        .params(key, name(mapping, key), time(chosen), chosen.by().value())
                        .update();
            }
        }
    }

    /** @param field null for nothing */
    private record Told(String key, Field field) {
    }

    private static Told told(ResultSet row, int at) throws SQLException {
        String field = row.getString("field");
        return new Told(row.getString("column_key"), field == null ? null : Field.valueOf(field));
    }

    private static Mapping mapping(List<Told> columns) {
        Mapping mapping = Mapping.NONE;
        for (Told told : columns) {
            mapping = mapping.and(told.key(), told.field());
        }
        return mapping;
    }

    private static String name(Mapping mapping, String key) {
        Field field = mapping.fields().get(key);
        return field == null ? null : field.name();
    }
}
