package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.followthrough.workflow.ChildProcess;
import org.followthrough.workflow.ScriptedSmtp;
import org.followthrough.workflow.ScriptedSmtp.Step;
import org.followthrough.workflow.ScriptedSmtp.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** However a sender dies, no mail is lost, and at most the one that it was sending comes twice, under the same id. */
class KilledWhileSendingTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");

    @TempDir private Path folder;

    /** What the server is told when the sender is killed, and what it does about it. */
    private enum Moment {
        BEFORE_THE_TEXT(Step.RCPT, ScriptedSmtp.HANG),
        BEFORE_THE_MAIL_IS_TAKEN(Step.CONTENT, ScriptedSmtp.HANG),
        AFTER_IT_IS_TAKEN(Step.CONTENT, ScriptedSmtp.HANG_UP),
        WHILE_IT_IS_ANSWERED(Step.CONTENT, null);

        private final Step step;
        private final String answer;

        Moment(Step step, String answer) {
            this.step = step;
            this.answer = answer;
        }
    }

    @Test
    @Timeout(300)
    void losesNothingWhenTheServerHasTakenAMailThatIsNotNoted() throws Exception {
        losesNothing(List.of(Moment.AFTER_IT_IS_TAKEN));
    }

    @Test
    @Timeout(600)
    @EnabledIfSystemProperty(named = "measure", matches = "true", disabledReason = "With -Plong only.")
    void losesNothingAtAnyMoment() throws Exception {
        losesNothing(List.of(Moment.values()));
    }

    private void losesNothing(List<Moment> moments) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            for (Moment moment : moments) {
                killAt(moment, moments.indexOf(moment), server);
            }
            server.follow((step, recipient) -> null);
            Process last = child(server, moments.size());
            assertThat(new String(last.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(SendInChild.DONE);

            Set<String> left = ids("select id from notification");
            assertThat(left).hasSize(SendInChild.MAILS);
            assertThat(ids("select id from notification where sent_at is not null")).isEqualTo(left);
            assertThat(server.taken().stream().map(Taken::messageId).collect(Collectors.toSet())).isEqualTo(left);
            assertThat(server.taken().size() - SendInChild.MAILS)
                    .as("the mail that was taken and not answered for is sent again, and at most one for each kill")
                    .isBetween(1, moments.size());
        }
    }

    private void killAt(Moment moment, int which, ScriptedSmtp server) throws Exception {
        AtomicReference<Process> sender = new AtomicReference<>();
        CompletableFuture<Void> began = new CompletableFuture<>();
        int before = server.taken().size();
        server.follow((step, recipient) -> {
            if (step != moment.step || server.taken().size() < before + 2) {
                return null;
            }
            began.join();
            sender.get().destroyForcibly();
            return moment.answer;
        });
        sender.set(which == 0 ? child(server, 0, "leave") : child(server, which));
        began.complete(null);
        sender.get().waitFor();
        assertThat(sender.get().exitValue()).as(moment + ": killed").isEqualTo(137);
    }

    private Process child(ScriptedSmtp server, int which, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(url(), String.valueOf(server.port()),
                MORNING.plus(MailBatch.CLAIM.multipliedBy(which)).toString()));
        arguments.addAll(List.of(more));
        return ChildProcess.start(SendInChild.class, arguments.toArray(String[]::new));
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("mails") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private Set<String> ids(String query) throws SQLException {
        Set<String> found = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
