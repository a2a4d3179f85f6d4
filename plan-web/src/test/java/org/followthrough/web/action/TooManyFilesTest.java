package org.followthrough.web.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.ClockInHand;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What somebody who gives too much in a day is told, over HTTP. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.uploads.files-per-day=4",
            "spring.datasource.url=jdbc:h2:mem:too-many-files;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class TooManyFilesTest {

    private static final String FORM = "/plans/1/actions/A1.1/evidence";
    private static final String ENOUGH = "You have given 4 files today, and 4 a day are allowed. From 3 November 2026 you can give more.";

    @TempDir private static Path shelf;

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private ClockInHand clock;

    private static boolean set;

    @DynamicPropertySource
    static void shelf(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
    }

    /** The owner has given one file in it, and the programme lead three plans. */
    @BeforeEach
    void set() throws IOException {
        if (!set) {
            scene.set();
            set = true;
        }
    }

    @Test
    void saysOnTheFormHowMuchWasGivenHowMuchIsAllowedAndFromWhenOnMore() {
        Visitor owner = signedIn("owner");
        for (int file = 2; file <= 4; file++) {
            assertThat(evidence(owner, file).location()).isEqualTo("/plans/1/actions/A1.1");
        }

        Answer more = evidence(owner, 5);

        assertThat(more.status()).isEqualTo(422);
        assertThat(more.body()).contains(ENOUGH);
        assertThat(owner.get("/plans/1/actions/A1.1").body()).contains("File 4").doesNotContain("File 5");
        assertThat(owner.upload(FORM, "", "application/octet-stream", new byte[0], "kind", "statement", "title", "Words",
                "statement", "I saw it.").location()).isEqualTo("/plans/1/actions/A1.1");

        clock.forward(Duration.ofDays(1));
        assertThat(evidence(signedIn("owner"), 5).location()).isEqualTo("/plans/1/actions/A1.1");
        clock.forward(Duration.ofDays(-1));
    }

    @Test
    void saysSoWhereAPlanIsUploadedAndWhereOneIsReadAgain() {
        Visitor lead = signedIn("lead");
        Answer last = plan(lead, 4);
        assertThat(last.location()).startsWith("/imports/");

        Answer more = plan(lead, 5);

        assertThat(more.status()).isEqualTo(422);
        assertThat(more.body()).contains(ENOUGH);
        assertThat(lead.send(last.location(), last.location() + "/cancel").location()).isEqualTo("/imports");

        Answer again = lead.send(last.location(), last.location() + "/again");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("<a href=\"#again\">" + ENOUGH).contains("id=\"again\"");
    }

    private Visitor signedIn(String person) {
        return new Everybody(port, List.of(person)).visitor(person);
    }

    private static Answer evidence(Visitor owner, int number) {
        return owner.upload(FORM, "notes.txt", "text/plain", ("Notes of file " + number).getBytes(StandardCharsets.UTF_8),
                "kind", "file", "title", "File " + number);
    }

    private static Answer plan(Visitor lead, int number) {
        return lead.upload("/imports", "plan.csv", "text/csv", ("No.,Issue,Action,Timescale,Owner\nE1,Rotas are late,Agree rota "
                + number + ",June 2027,Ines Calder\n").getBytes(StandardCharsets.UTF_8));
    }
}
