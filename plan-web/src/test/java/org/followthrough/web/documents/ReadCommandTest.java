package org.followthrough.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ReadCommand command = new ReadCommand(print(out), print(err));

    @Test
    void printsThePlanWithASentenceForEachDoubt() throws IOException {
        Path file = file("Plan\nNo.\tIssue\tAction\tTimescale\tLead\nA1\tKeep records.\tCheck files.\tsoon\tAda Quill\n");

        assertThat(command.read("read", file.toString())).isZero();

        JsonNode action = JsonMapper.shared().readTree(text(out)).at("/issues/0/actions/0");
        assertThat(action.at("/id").asString()).isEqualTo("A1.1");
        assertThat(action.at("/effectiveOwners/0").asString()).isEqualTo("Ada Quill");
        assertThat(action.at("/cells/timescale/confidence").asString()).isEqualTo("low");
        assertThat(action.at("/cells/timescale/remarks/0").asString()).isEqualTo("“soon” is not a timescale.");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void saysInOneSentenceWhyAPlanIsRefused() throws IOException {
        assertThat(command.read("read", file("Dear Ada,\nthank you.\n").toString())).isEqualTo(1);

        assertThat(text(out)).isEmpty();
        assertThat(text(err).strip()).startsWith("No plan was found").hasLineCount(1);
    }

    @Test
    void saysWhichFileCannotBeOpened() {
        assertThat(command.read("read", "no-such-file.txt")).isEqualTo(1);

        assertThat(text(err).strip()).isEqualTo("The file “no-such-file.txt” cannot be opened. Check its name, and that you may read it.");
    }

    @Test
    void asksForTheFileWhenNoneIsGiven() {
        assertThat(command.read("read")).isEqualTo(1);

        assertThat(text(err).strip()).isEqualTo("Give one file: read FILE");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), text);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8);
    }
}
