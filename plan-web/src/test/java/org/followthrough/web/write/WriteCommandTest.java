package org.followthrough.web.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void saysHowItIsCalled() {
        assertThat(write("--as", "docx")).startsWith("Say which plan and as what: write --plan 1 --as docx");
        assertThat(write("--plan", "1")).startsWith("Say which plan and as what");
        assertThat(write("--plan", "1", "--as", "docx", "everything")).startsWith("Say which plan and as what");
        assertThat(write("--plan", "first", "--as", "docx")).isEqualTo("“first” is no number of a plan. Give one such as 1.");
        assertThat(write("--plan=1", "--as=odt"))
                .isEqualTo("A plan cannot be written as “odt”. Choose docx, pdf, xlsx or csv.");
    }

    @Test
    void saysThatThereIsNoDatabaseAndMakesNone() throws IOException {
        assertThat(write("--plan", "1", "--as", "csv", database())).startsWith("There is no database at " + url());
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysThatTheDatabaseIsNotThatOfTheProduct() throws SQLException {
        try (Connection product = DriverManager.getConnection(url())) {
            assertThat(product.isValid(1)).isTrue();
        }
        assertThat(write("--plan", "1", "--as", "csv", database()))
                .isEqualTo("The database " + url() + " is not that of this version of Follow-through. "
                        + "Start the product on it once.");
    }

    private String database() {
        return "--spring.datasource.url=" + url();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("plans");
    }

    /** What it refuses with. */
    private String write(String... arguments) {
        err.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = WriteCommand.NAME;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(new WriteCommand(new PrintStream(out), new PrintStream(err, true, StandardCharsets.UTF_8)).write(all))
                .isOne();
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
