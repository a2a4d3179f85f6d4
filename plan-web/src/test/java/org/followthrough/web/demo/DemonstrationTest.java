package org.followthrough.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.documents.out.PlanFormat;
import org.followthrough.web.journey.OutAndBack;
import org.followthrough.web.layout.DemoClock;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.MoveClock;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadSamplePeople;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration as visitors meet it, started twice on one database. */
class DemonstrationTest {

    private static final Pattern COUNT = Pattern.compile(
            "no-underline\" href=\"([^\"]+)\">.*?app-count-box__number app-number\">(\\d+)", Pattern.DOTALL);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void lastsAcrossARestartAndLetsEscalationsHappenWhenTheClockMoves() throws Exception {
        LocalDate day;
        try (ConfigurableApplicationContext product = start("demo")) {
            Visitor visitor = visitor(product);
            listsThePeopleUnderABanner(visitor);
            letsAnybodyBeAnybody(visitor);
            listsAsManyAsTheBoardCounts(visitor);
            tellsThePastOfEachAction(product);
            findsNothingChangedInTheDocumentsThatItWrites(product);
            day = movesTheClock(product, visitor);
            waitForEscalation(product, "B1.1");
        }
        try (ConfigurableApplicationContext again = start("demo")) {
            assertThat(again.getBean(DemoClock.class).today()).isAfterOrEqualTo(day);
        }
    }

    @Test
    void doesNotBeginOnADatabaseThatIsInEarnest() {
        try (ConfigurableApplicationContext earnest = start()) {
            assertThat(earnest.getBeansOfType(MoveClock.class)).isEmpty();
            assertThat(earnest.getBeansOfType(ReadSamplePeople.class)).isEmpty();
            assertThat(earnest.getBeansOfType(DemoClock.class)).isEmpty();
            Visitor visitor = visitor(earnest);
            visitor.send("/set-up", "/set-up", "code", code(earnest), "name", "Ada Winter",
                    "email", "ada@thornmere.example", "password", "correct horse battery");
        }

        assertThatThrownBy(() -> start("demo")).hasRootCauseInstanceOf(FailureAnalyzedException.class)
                .rootCause().hasMessageContaining("This database is no demonstration");
    }

    private static void listsThePeopleUnderABanner(Visitor visitor) {
        Answer page = visitor.get("/sign-in");

        assertThat(page.body()).contains("This is a demonstration", "Anybody can sign in as anybody here.",
                "Maud Eccles", "Programme lead", "Fenwick Health Trust", "Move the clock on by");
        assertThat(page.body()).doesNotContain("Hana Wozniak");
    }

    private static void letsAnybodyBeAnybody(Visitor visitor) {
        String before = visitor.session();
        assertThat(SampleVisit.signIn(visitor, "Ada Winter").location()).isEqualTo("/my-work");
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(visitor.get("/people").body()).contains("teo.lindqvist@thornmere.example", "Teo Lindqvist");
        assertThat(visitor.send("/people", "/sign-in/as", "person", PersonId.random().toString()).status())
                .isEqualTo(404);
    }

    private static void listsAsManyAsTheBoardCounts(Visitor visitor) {
        SampleVisit.signIn(visitor, "Maud Eccles");
        List<MatchResult> counts = COUNT.matcher(visitor.get("/plans/1/board").body()).results().toList();

        assertThat(counts).hasSize(5);
        for (MatchResult count : counts) {
            String address = count.group(1).replace("&amp;", "&");
            assertThat(visitor.get(address).body()).as(address)
                    .contains(">Showing " + count.group(2) + " of 58 actions<");
        }
        assertThat(visitor.get(counts.get(0).group(1) + "&colour=at-risk").body()).contains(
                "Claimed as done, checked or not", "href=\"/plans/1?colour=at-risk\"");
        SampleVisit.signIn(visitor, "Ada Winter");
    }

    private static void tellsThePastOfEachAction(ConfigurableApplicationContext product) {
        ReadAction.ActionPage action = action(product, "A1.1");
        LocalDate today = product.getBean(DemoClock.class).today();

        assertThat(action.history()).extracting(line -> LocalDate.ofInstant(line.at(), WorkingCalendar.ZONE))
                .containsExactlyElementsOf(Stream.of(22, 36, 40, 41, 70, 86, 90)
                        .map(today::minusDays)
                        .map(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                                ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                                : day)
                        .toList());
    }

    private static void findsNothingChangedInTheDocumentsThatItWrites(ConfigurableApplicationContext product)
            throws IOException {
        OutAndBack outAndBack = new OutAndBack(product, lead(product), 1);
        for (PlanFormat format : List.of(PlanFormat.DOCX, PlanFormat.XLSX, PlanFormat.CSV)) {
            outAndBack.assertNothingChanged(format);
        }
    }

    private static LocalDate movesTheClock(ConfigurableApplicationContext product, Visitor visitor) {
        LocalDate before = product.getBean(DemoClock.class).today();
        assertThat(visitor.send("/people", "/demo/clock", "step", "century").status()).isEqualTo(400);
        assertThat(visitor.send("/people", "/demo/clock", "step", "MONTH").location()).isEqualTo("/");
        assertThat(visitor.get("/people").status()).as("still signed in").isEqualTo(200);
        LocalDate after = product.getBean(DemoClock.class).today();
        assertThat(after).isAfterOrEqualTo(before.plusMonths(1)).isBefore(before.plusMonths(1).plusDays(2));
        return after;
    }

    /** Escalations happen on the engine's own threads; this waits until one has. */
    private static void waitForEscalation(ConfigurableApplicationContext product, String number)
            throws InterruptedException {
        Instant end = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(end)
                && action(product, number).history().stream().noneMatch(line -> line.act().equals("escalated"))) {
            Thread.sleep(200);
        }
        assertThat(action(product, number).history()).extracting(ReadAction.HistoryLine::act).contains("escalated");
    }

    private static ReadAction.ActionPage action(ConfigurableApplicationContext product, String number) {
        return product.getBean(ReadAction.class).action(lead(product), new ActionRef(1, number));
    }

    private static PersonId lead(ConfigurableApplicationContext product) {
        return product.getBean(ReadSamplePeople.class).samplePeople().stream()
                .filter(person -> person.name().equals("Maud Eccles"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String code(ConfigurableApplicationContext product) {
        return product.getBean(SetUpFirstAdministrator.class).code().orElseThrow();
    }

    private static Visitor visitor(ConfigurableApplicationContext product) {
        return new Visitor(((ServletWebServerApplicationContext) product).getWebServer().getPort());
    }

    private ConfigurableApplicationContext start(String... profiles) {
        return new SpringApplicationBuilder(FollowThrough.class).profiles(profiles).run(List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("product") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "--follow-through.evidence.folder=" + folder.resolve("evidence")).toArray(String[]::new));
    }
}
