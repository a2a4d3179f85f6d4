package org.followthrough.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    private static final String OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    @Test
    void saysHowItIsCalledAndWhatItCannotReach() {
        assertThat(backUp(List.of()).err()).startsWith("Say it like this: backup FOLDER.");
        assertThat(backUp(List.of(), "--keep").err()).startsWith("Say it like this: backup FOLDER.");
        assertThat(backUp(List.of("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("nothing")), "there").err())
                .startsWith("There is no database at ");
    }

    @Test
    void copiesAFileOnceAndNamesOneThatIsDamaged() throws SQLException, IOException {
        SampleInstallation installation = SampleInstallation.in(folder);
        installation.edit(evidenceOf(OF_HELLO));
        Path file = installation.evidence().resolve(OF_HELLO.substring(0, 2)).resolve(OF_HELLO);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "hello");
        Path into = folder.resolve("back-ups");

        Said first = backUp(installation.settings(), into.toString());
        assertThat(first.err()).isEmpty();
        assertThat(first.end()).isZero();
        assertThat(first.out()).singleElement().asString().endsWith("was made, with 1 files of the evidence, 1 of them new.");
        Path made = onlyBackUp(into);
        assertThat(Files.readAllLines(made.resolve("SHA256SUMS"))).hasSize(2)
                .anyMatch(line -> line.endsWith("  database.sql.gz"))
                .contains(OF_HELLO + "  ../evidence/2c/" + OF_HELLO);
        assertThat(into.resolve("evidence/2c").resolve(OF_HELLO)).hasContent("hello");
        assertThat(made).isDirectoryNotContaining("glob:**read-back*");

        Files.writeString(file, "jello");
        installation.edit(evidenceOf("a".repeat(64)));
        Said second = backUp(installation.settings(), into.toString());
        assertThat(second.out()).singleElement().asString().endsWith("was made, with 1 files of the evidence, 0 of them new.");
        assertThat(second.err()).isEqualTo("1 files of the evidence are missing or no longer hold what was given, "
                + "and are not in the back-up: " + "a".repeat(64));
        assertThat(second.end()).isOne();
    }

    private static String evidenceOf(String sha256) {
        return "insert into evidence (id, action_id, cycle, kind, title, received_at, given_by, sha256) select random_uuid(), "
                + "id, 1, 'FILE', 'Minutes', current_timestamp, random_uuid(), '" + sha256 + "' from action limit 1";
    }

    private static Path onlyBackUp(Path into) throws IOException {
        try (Stream<Path> folders = Files.list(into)) {
            return folders.filter(one -> !one.endsWith("evidence")).reduce((one, other) -> {
                throw new AssertionError("There is " + one + " and " + other + ".");
            }).orElseThrow();
        }
    }

    private static Said backUp(List<String> settings, String... arguments) {
        return Said.by(new BackupCommand(), settings, arguments);
    }
}
