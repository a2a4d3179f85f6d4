package org.followthrough.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.ClockInHand;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.web.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of the words in a form that is not taken, over HTTP. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "spring.datasource.url=jdbc:h2:mem:typed-words;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class TypedWordsTest {

    private static final String FORM = "/plans/1/actions/A1.1/progress";
    private static final String EVIDENCE = "/plans/1/actions/A1.1/evidence";
    private static final String WORDS = "wording=Half+of+%3Cthe%3E+wards";
    private static final String[] OURS = {"Sec-Fetch-Site", "same-origin"};
    private static final Pattern TEXTAREA = Pattern.compile("part\\.textarea\\(name = \"(\\w+)\"");

    @TempDir private static Path shelf;

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private ClockInHand clock;

    private static boolean set;

    @DynamicPropertySource
    static void shelf(DynamicPropertyRegistry properties) {
        properties.add("follow-through.evidence.folder", () -> shelf.toString());
    }

    @BeforeEach
    void set() throws IOException {
        if (!set) {
            scene.set();
            set = true;
        }
    }

    @Test
    void showsThemOnceMoreWhereTheTokenIsOutOfDate() {
        Answer answer = signedIn("owner").post(FORM, "_csrf=old&" + WORDS + "&words=Two&forecast.day=4", OURS);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("This page has been open for too long", "It was not saved.")
                .contains("<label class=\"govuk-label govuk-label--s\" for=\"typed-wording\">Your words</label>")
                .contains("rows=\"5\" readonly>Half of &lt;the&gt; wards</textarea>", "readonly>Two</textarea>")
                .contains("href=\"" + FORM + "\"", "href=\"/sign-in\"");
    }

    @Test
    void showsThemWhereTheSessionHasEnded() {
        Answer answer = new Visitor(port).holding("gone").post(FORM, "_csrf=old&" + WORDS, OURS);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Half of &lt;the&gt; wards", "href=\"" + FORM + "\"", "href=\"/sign-in\"");
    }

    @Test
    void showsThemWhereTheSessionHasEndedThoughTheTokenIsStillThere() {
        Visitor owner = signedIn("owner");
        for (int i = 0; i < 28; i++) {
            clock.forward(Duration.ofMinutes(25));
            owner.get("/my-work");
        }
        String token = owner.get(FORM).body().replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        clock.forward(Duration.ofMinutes(25));
        Answer last = owner.post(FORM, "_csrf=" + token + "&" + WORDS, OURS);
        clock.forward(Duration.ofMinutes(-29 * 25));

        assertThat(last.status()).isEqualTo(403);
        assertThat(last.body()).contains("Half of &lt;the&gt; wards", "href=\"/sign-in\"");
    }

    @Test
    void showsThoseBesideAFileThatWasNotChosenAndSaysThatALargeOneWasNotKept() {
        Visitor gone = new Visitor(port).holding("gone");

        Answer small = gone.upload(EVIDENCE, "", "application/octet-stream", new byte[0], "old", OURS,
                "kind", "statement", "statement", "Half of <the> wards");
        assertThat(small.status()).isEqualTo(403);
        assertThat(small.body()).contains("Half of &lt;the&gt; wards", "href=\"" + EVIDENCE + "\"", "href=\"/sign-in\"");

        Answer large = gone.upload(EVIDENCE, "minutes.txt", "text/plain", new byte[300_000], "old", OURS, "title", "Minutes");
        assertThat(large.location()).isEqualTo("/sign-in?not-kept");
        assertThat(gone.get(large.location()).body()).contains("choose the file once more");
        assertThat(gone.upload(EVIDENCE, "", "text/plain", new byte[0], "old", new String[] {"Sec-Fetch-Site", "cross-site"},
                "statement", "Half of the wards").location()).isEqualTo("/sign-in?not-kept");
    }

    /** A page elsewhere can send a form here, but not have its words shown under our name. */
    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Sec-Fetch-Site,none", "Origin,null",
        "Origin,http://localhost", "Origin,https://localhost:PORT",
        "Origin,http://localhost.evil.example:PORT", "X-Nothing,1"})
    void showsNothingThatAPageElsewhereHasSent(String header, String value) {
        String from = value.replace("PORT", String.valueOf(port));

        Answer answer = signedIn("owner").post(FORM, "_csrf=old&" + WORDS, header, from);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Go back, load the page again").doesNotContain("wards", "textarea");
        assertThat(new Visitor(port).send("/sign-in", FORM, "wording", "Half of the wards").location())
                .isEqualTo("/sign-in");
    }

    @Test
    void goesByTheOriginWhereABrowserSaysNoMore() {
        assertThat(signedIn("owner").post(FORM, "_csrf=old&" + WORDS, "Origin", "http://localhost:" + port).body())
                .contains("Half of &lt;the&gt; wards");
        assertThat(signedIn("owner").post(FORM, "_csrf=old&" + WORDS, "Origin", "http://localhost:" + port,
                "Sec-Fetch-Site", "cross-site").body()).doesNotContain("wards");
    }

    @Test
    void showsNoPasswordCodeTokenOrChoice() {
        Answer answer = signedIn("owner").post(FORM, "_csrf=old-token&" + WORDS
                + "&password=secret-1&present=secret-2&code=secret-3&again=secret-4&file=secret-5&email=secret-6"
                + "&id=secret-7", OURS);

        assertThat(answer.body()).contains("Half of").doesNotContain("secret").doesNotContain("old-token");
        assertThat(signedIn("owner").post("/your-account/password", "_csrf=old&password=secret-1", OURS).body())
                .contains("Go back, load the page again").doesNotContain("secret");
    }

    @Test
    void showsOnlySoMuch() {
        Answer answer = signedIn("owner").post(FORM,
                "_csrf=old&wording=" + "w".repeat(TypedWords.MOST - 10) + "&note=" + "n".repeat(1_000), OURS);

        assertThat(answer.body()).contains(">" + "w".repeat(TypedWords.MOST - 10) + "<", ">" + "n".repeat(10) + "<")
                .doesNotContain("n".repeat(11)).contains("The rest is too long to be shown here.");
    }

    @Test
    void showsThemWhereSomebodyElseWasFaster() {
        Answer answer = signedIn("owner").send("/plans/1/actions/A1.1", "/plans/1/actions/A1.1/accept", "answer", "decline",
                "reason", "We lead on <nothing> there");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("This changed while you had it open", "href=\"/plans/1/actions/A1.1\"")
                .contains("<label class=\"govuk-label govuk-label--s\" for=\"typed-reason\">Your reason</label>")
                .contains("readonly>We lead on &lt;nothing&gt; there</textarea>")
                .doesNotContain("opens in a new tab");
    }

    @Test
    void knowsEveryFieldOfManyWords() {
        assertThat(TypedWords.NAMES).containsAll(textareas());
        assertThat(TypedWords.NAMES).allSatisfy(name -> assertThat(Words.ofTheProduct().say("typed." + name)).isNotBlank());
    }

    private static List<String> textareas() {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte"))) {
            return pages.filter(Files::isRegularFile).flatMap(TypedWordsTest::textareas).distinct().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> textareas(Path page) {
        try {
            return TEXTAREA.matcher(Files.readString(page)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Visitor signedIn(String person) {
        return new Everybody(port, List.of(person)).visitor(person);
    }
}
