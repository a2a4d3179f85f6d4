package org.followthrough.web.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Everything that the database says, except what a refusal may leave there: the trail, who tried to sign in, and what
 * a browser is to be told next.
 */
public final class Fingerprint {

    private static final List<String> MAY_GROW = List.of("TRAIL", "TRAIL_HEAD", "SIGN_IN_FAILURE", "WEB_SESSION");

    private static final int PRIME = 31;

    private final JdbcTemplate jdbc;
    private final List<String> tables;
    private Map<String, Long> lastWrites = Map.of();
    private Map<String, Integer> lastTaken = Map.of();

    public Fingerprint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.tables = jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
                        String.class).stream()
                .filter(table -> !table.startsWith("ACT_HI_") && !table.startsWith("ACT_RE_"))
                .filter(table -> !table.startsWith("ACT_GE_") && !table.equals("flyway_schema_history"))
                .filter(table -> !MAY_GROW.contains(table))
                .sorted()
                .toList();
    }

    /** One number for each table, which changes with any cell of it; of what nobody has written to since it is known. */
    public Map<String, Integer> take() {
        Map<String, Long> writes = new HashMap<>();
        jdbc.query("select table_name, last_modification from information_schema.tables where table_schema = 'PUBLIC'",
                (RowCallbackHandler) row -> writes.put(row.getString(1), row.getLong(2)));
        Map<String, Integer> taken = new LinkedHashMap<>();
        tables.forEach(table -> taken.put(table, writes.get(table).equals(lastWrites.get(table))
                ? lastTaken.get(table) : jdbc.query("select * from \"" + table + "\"", (ResultSetExtractor<Integer>) Fingerprint::sum)));
        lastWrites = writes;
        lastTaken = Map.copyOf(taken);
        return taken;
    }

    private static int sum(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int sum = 0;
        while (rows.next()) {
            int row = 1;
            for (int column = 1; column <= columns; column++) {
                row = row * PRIME + Objects.hashCode(rows.getString(column));
            }
            sum += row;
        }
        return sum;
    }

    /** The tables that have changed since. */
    Set<String> since(Map<String, Integer> before) {
        Map<String, Integer> now = take();
        now.entrySet().removeIf(table -> before.get(table.getKey()).equals(table.getValue()));
        return now.keySet();
    }

    /** How many refusals the trail has noted of each person. */
    Map<PersonId, Integer> refusals() {
        Map<PersonId, Integer> refusals = new HashMap<>();
        jdbc.query("select who, count(*) from trail where refused = true group by who", row -> {
            refusals.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
        });
        return refusals;
    }
}
