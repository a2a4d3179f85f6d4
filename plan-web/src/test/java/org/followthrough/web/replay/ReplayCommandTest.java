package org.followthrough.web.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls the command as the console does. */
class ReplayCommandTest {


    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void refusesAFileThatIsNoPlan(@TempDir Path folder) throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all,\nthere is no plan.\n");

        assertThat(replay("replay", letter.toString(), "2012-03-01", "2012-03-31")).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("No plan was found");
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(replay("replay", "plan.txt", "2012-03-01")).isOne();
        assertThat(replay("replay", "plan.txt", "1 March 2012", "2012-03-31")).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "Give a file and two days: replay FILE 2012-03-01 2013-03-31",
                "Give a file and two days: replay FILE 2012-03-01 2013-03-31");
    }

    private int replay(String... arguments) {
        return new ReplayCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).replay(arguments);
    }
}
