package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.io.ClassPathResource;

class OwnTablesTest {

    @TempDir
    private Path folder;
    private String ladder;

    @BeforeEach
    void readTheTableOfTheJar() throws IOException {
        ladder = new ClassPathResource("bpmn/escalation-ladder.dmn").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void areNoneUnlessAFolderIsNamed() throws IOException {
        assertThat(new OwnTables("").files()).isEmpty();
    }

    @Test
    void areTheTablesOfTheFolderAndNothingElseInIt() throws IOException {
        Path own = Files.writeString(folder.resolve("escalation-ladder.dmn"), ladder);
        Files.writeString(folder.resolve("notes.txt"), "Agreed by the board in May.");

        assertThat(new OwnTables(folder.toString()).files()).containsExactly(own);
    }

    @Test
    void areRefusedWithASentenceWhenTheyCannotTakeTheirPlace() throws IOException {
        assertRefused("There is no folder " + folder.resolve("none"), folder.resolve("none"));

        Path own = Files.writeString(folder.resolve("escalation-ladder.dmn"), "rung;days");
        assertRefused("The table " + own + " cannot be read: ", folder);

        Files.writeString(own, ladder.replace("<decision id=\"escalation-ladder\"", "<decision id=\"ladder-of-may\""));
        assertRefused("The table " + own + " cannot be read: it holds no decision with the id escalation-ladder.", folder);

        Files.move(own, folder.resolve("ladder.dmn"));
        assertRefused("The folder " + folder + " holds the table ladder.dmn; only desk-clocks.dmn and "
                + "escalation-ladder.dmn can be changed.", folder);
    }

    @Test
    void areRefusedWithTheWordThatStandsWhereANumberBelongs() throws IOException {
        Path own = Files.writeString(folder.resolve("escalation-ladder.dmn"),
                ladder.replaceFirst("<text>15</text>", "<text>soon</text>"));

        assertRefused("The table " + own + " cannot be used: \"soon\" under days in the row ", folder);
    }

    @Test
    void goNowhereWhereATableSendsThem() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String web = "http://127.0.0.1:" + server.getLocalPort() + "/entity";
            for (String type : List.of("<!DOCTYPE definitions SYSTEM \"" + web + "\">",
                    "<!DOCTYPE definitions [<!ENTITY e SYSTEM \"" + web + "\">]>",
                    "<!DOCTYPE definitions [<!ENTITY % e SYSTEM \"" + web + "\"> %e;]>")) {
                Files.writeString(folder.resolve("escalation-ladder.dmn"), ladder.replaceFirst("\\?>", "?>" + type)
                        .replaceFirst("<text>15</text>", type.contains("ENTITY e") ? "<text>&e;</text>" : "<text>15</text>"));

                assertThat(catchThrowable(() -> new OwnTables(folder.toString()).files())).as(type)
                        .satisfiesAnyOf(read -> assertThat(read).isNull(),
                                refused -> assertThat(refused).isInstanceOf(FailureAnalyzedException.class));
            }
            server.setSoTimeout(300);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void assertRefused(String sentence, Path folder) {
        assertThatThrownBy(() -> new OwnTables(folder.toString()).files())
                .extracting(refusal -> ((FailureAnalyzedException) refusal).analysis().getDescription())
                .asString().startsWith(sentence);
    }
}
