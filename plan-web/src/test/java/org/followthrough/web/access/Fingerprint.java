package org.followthrough.web.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.domain.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everything that the database says, except what a refusal may leave there: the trail, who tried to sign in, and what
 * a browser is to be told next.
 */
final class Fingerprint {

    private static final List<String> MAY_GROW = List.of("TRAIL", "TRAIL_HEAD", "SIGN_IN_FAILURE", "WEB_SESSION");

    private final JdbcTemplate jdbc;
    private final List<String> tables;

    Fingerprint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.tables = jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'PUBLIC'",
                        String.class).stream()
                .filter(table -> !table.startsWith("ACT_HI_") && !table.startsWith("ACT_RE_"))
                .filter(table -> !table.startsWith("ACT_GE_") && !table.equals("flyway_schema_history"))
                .filter(table -> !MAY_GROW.contains(table))
                .sorted()
                .toList();
    }

    /** One number for each table, which changes with any cell of it. */
    Map<String, Integer> take() {
        Map<String, Integer> taken = new LinkedHashMap<>();
        tables.forEach(table -> taken.put(table, jdbc.queryForList("select * from \"" + table + "\"").stream()
                .mapToInt(row -> row.toString().hashCode()).sum()));
        return taken;
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
