package org.followthrough.web.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.followthrough.web.documents.PublishedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void runsThirteenMonthsOfThePublishedPlanAsCheckedIn() throws IOException {
        Path plan = PublishedPlan.file("action-plan-2013.txt");
        assumeTrue(Files.exists(plan), "the published plan does not lie beside the project");

        assertThat(replay("replay", plan.toString(), "2012-03-01", "2013-03-31")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(checkedIn());
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(replay("replay", "plan.txt", "2012-03-01")).isOne();
        assertThat(replay("replay", "plan.txt", "1 March 2012", "2012-03-31")).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "Give a file and two days: replay FILE 2012-03-01 2013-03-31",
                "Give a file and two days: replay FILE 2012-03-01 2013-03-31");
    }

    private static String checkedIn() throws IOException {
        try (InputStream table = ReplayCommandTest.class.getResourceAsStream("/replay/2012-03-to-2013-03.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int replay(String... arguments) {
        return new ReplayCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).replay(arguments);
    }
}
