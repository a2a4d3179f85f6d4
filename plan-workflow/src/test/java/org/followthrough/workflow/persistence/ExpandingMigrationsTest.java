package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nodes of the version before go on working on the tables of this one, so that a migration takes nothing away from them and
 * asks nothing new of them. One that does, because the version before needs it no more either, says so: {@code -- contracts:}.
 */
class ExpandingMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d+)(_\\d+)?__.*\\.sql");
    /** Nobody has been given a version before this one. */
    private static final int FIRST = 68;

    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\bdrop (table|column|view|schema|default)\\b|\\brename\\b|\\btruncate\\b|\\bdelete from\\b");
    private static final Pattern ASKS_MORE = Pattern.compile(
            "\\bset not null\\b|\\bset data type\\b|\\balter column \\S+ type\\b|\\badd (constraint|unique|check|foreign key|primary key)\\b"
                    + "|\\badd column (?:(?!default|add column).)*not null(?!(?:(?!add column).)*default)");

    @Test
    void leaveTheVersionBeforeWhatItNeeds() throws IOException {
        Map<String, String> contracting = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path file : files.filter(ExpandingMigrationsTest::isHeld).toList()) {
                contracting.put(file.getFileName().toString(), contracts(Files.readString(file)));
            }
        }
        contracting.values().removeIf(String::isEmpty);
        assertThat(contracting).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "alter table plan drop column title", "drop table if exists plan", "alter table plan\n    rename column title to name",
        "alter table plan alter column title set not null", "alter table plan alter column number type bigint",
        "alter table plan add column shelf varchar(20) not null", "alter table plan add constraint one unique (title)",
        "alter table plan add column a int default 1 not null, add column b int not null",
        "alter table plan add column b int not null, add column a int default 1", "delete from plan where title = ''"})
    void areFoundWhereTheyDoNot(String sql) {
        assertThat(contracts("-- A plan.\n" + sql + ";\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "create table shelf (name varchar(20) not null, position integer not null unique)",
        "alter table plan add column shelf varchar(20)", "alter table plan add column shelf integer default 0 not null",
        "alter table plan add column shelf integer not null default 0", "alter table plan alter column title drop not null",
        "alter table action drop constraint action_plan_id_fkey", "create index plan_by_title on plan (title)",
        "-- contracts: nothing has read it since version 2\nalter table plan drop column title",
        "-- Let nobody drop column title.\nupdate plan set title = 'Plan'"})
    void areLetThroughWhereTheyDo(String sql) {
        assertThat(contracts(sql + ";\n")).isEmpty();
    }

    private static boolean isHeld(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && Integer.parseInt(name.group(1)) >= FIRST;
    }

    /** The statement that is not to be, or nothing. */
    private static String contracts(String file) {
        if (file.contains("-- contracts:")) {
            return "";
        }
        return Stream.of(file.replaceAll("--.*", "").toLowerCase(Locale.ROOT).split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(statement -> TAKES_AWAY.matcher(statement).find() || ASKS_MORE.matcher(statement).find())
                .findFirst().orElse("");
    }
}
