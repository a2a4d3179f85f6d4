package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.workflow.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ManyRowsTest {

    private static final ManyRows ROWS =
            new ManyRows("many_rows", "id uuid", "position integer", "sound boolean", "wording varchar", "remark varchar");

    @Test
    void addsMoreRowsThanOneStatementTakesToH2() {
        addsThemAll(new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:many-rows;DB_CLOSE_DELAY=-1")));
    }

    @Test
    void addsMoreRowsThanOneStatementTakesToPostgresql() {
        Map<String, String> database = new HashMap<>();
        EmbeddedDatabase.register((name, value) -> database.put(name, String.valueOf(value.get())));
        addsThemAll(new JdbcTemplate(new DriverManagerDataSource(
                database.get("spring.datasource.url"), database.get("spring.datasource.username"), "")));
    }

    private static void addsThemAll(JdbcTemplate database) {
        database.execute("create table many_rows (id uuid, position integer, sound boolean, wording text, remark text)");
        List<Object[]> rows = IntStream.range(0, 2_001)
                .mapToObj(at -> new Object[] {
                    UUID.randomUUID(), at, at % 2 == 0, at % 3 == 0 ? null : "{\"é\\', null" + at, null})
                .toList();

        ROWS.insert(database, rows);

        assertThat(database.query("select * from many_rows order by position", (row, at) -> Arrays.asList(
                row.getObject(1, UUID.class), row.getInt(2), row.getBoolean(3), row.getString(4), row.getString(5))))
                .isEqualTo(rows.stream().map(Arrays::asList).toList());
    }
}
