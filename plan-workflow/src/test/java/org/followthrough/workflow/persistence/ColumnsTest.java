package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements name the columns of tables, so that a node works on while a newer version adds one. */
class ColumnsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern STAR = Pattern.compile(
            "select (\\w+\\.)?\\*(?! from (unnest|\\())|[\"\\n]\\s*\\w+\\.\\*,");
    /** What is run once and not prepared, and what reads rows that the statement itself has made. */
    private static final List<String> MAY = List.of("JdbcDatabaseCopy.java", "V21_1__seal_old_lines.java", "JdbcWaitingWork.java");

    @Test
    void areNamedInEveryStatement() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")))
                    .filteredOn(source -> !MAY.contains(source.getFileName().toString()))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(source -> assertThat(Files.readString(source)).doesNotContainPattern(STAR));
        }
    }

    @Test
    void areNamedWithTheOtherNameOfTheirTable() {
        assertThat(Columns.of("d", Columns.DIGEST)).isEqualTo("d.id, d.person_id, d.morning, d.written_at");
    }
}
