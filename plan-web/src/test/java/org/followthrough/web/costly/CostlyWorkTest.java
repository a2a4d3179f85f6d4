package org.followthrough.web.costly;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Documents are written and read for everybody, and never so many at once that pages have to wait for them. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class, CostlyWorkTest.Extras.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.costly.per-node=4",
            "follow-through.costly.statement=1s",
            "follow-through.evidence.folder=target/costly-evidence",
            "spring.datasource.url=jdbc:h2:mem:costly;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class CostlyWorkTest {

    private static final String EXPORT = "/plans/1/export.csv";
    private static final int AT_ONCE = 50;
    private static final int PATIENCE_SECONDS = 60;

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private WorkInHand work;
    @Autowired private JdbcClient jdbc;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private static Everybody everybody;

    @TestConfiguration(proxyBeanMethods = false)
    static class Extras {

        @Bean
        WorkInHand work() {
            return new WorkInHand();
        }
    }

    @BeforeEach
    void signIn() throws IOException {
        if (everybody == null) {
            scene.set();
            everybody = new Everybody(port, List.of("owner", "colleague", "manager", "lead", "board"));
        }
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void writesTwoDocumentsForOnePersonAtOnceAndAsksThemToComeAgainForMore() throws InterruptedException {
        List<CompletableFuture<Answer>> two = begin("owner", 2);

        Answer more = everybody.get("owner", EXPORT);

        assertThat(more.status()).isEqualTo(429);
        assertThat(more.header("Retry-After")).isEqualTo("10");
        assertThat(more.body()).contains("Your earlier documents are still being worked on").doesNotContain("fault");
        assertThat(everybody.get("owner", "/my-work").status()).isEqualTo(200);
        assertThat(everybody.get("colleague", EXPORT).status()).isEqualTo(200);
        end(two);
        assertThat(everybody.get("owner", EXPORT).status()).isEqualTo(200);
    }

    @Test
    void writesNoMoreForAllThanTheNodeCanBear() throws InterruptedException {
        List<CompletableFuture<Answer>> four = new ArrayList<>(begin("owner", 2));
        four.addAll(begin("manager", 2));

        Answer more = everybody.get("lead", EXPORT);

        assertThat(more.status()).isEqualTo(503);
        assertThat(more.header("Retry-After")).isEqualTo("60");
        assertThat(more.body()).contains("Too many documents are being worked on just now").doesNotContain("has been written down");
        assertThat(everybody.get("lead", "/my-work").status()).isEqualTo(200);
        end(four);
        assertThat(everybody.get("lead", EXPORT).status()).isEqualTo(200);
    }

    @Test
    void refusesPapersAndImportsBeforeAnythingOfThemIsKept() throws InterruptedException {
        List<CompletableFuture<Answer>> two = begin("lead", 2);
        int plans = jdbc.sql("select count(*) from plan_import").query(Integer.class).single();

        assertThat(everybody.post("lead", "/plans/1/board/paper",
                "meeting.day=9&meeting.month=11&meeting.year=2026&as=docx").status()).isEqualTo(429);
        assertThat(everybody.visitor("lead").upload("/imports", "plan.csv", "text/csv",
                "Theme,No.,Action\nA,A1,Do it".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(429);

        assertThat(jdbc.sql("select count(*) from plan_import").query(Integer.class).single()).isEqualTo(plans);
        assertThat(jdbc.sql("select count(*) from board_paper").query(Integer.class).single()).isZero();
        end(two);
    }

    @Test
    void answersFiftyExportsAtOnceEachAsItSaysAndIsFreeAfterwards() {
        List<String> people = List.of("owner", "colleague", "manager", "lead", "board");
        List<CompletableFuture<Answer>> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(at -> CompletableFuture.supplyAsync(
                        () -> everybody.get(people.get(at % people.size()), at % 2 == 0 ? EXPORT : "/plans/1/export.docx"), threads))
                .toList();

        List<Answer> answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 429, 503).contains(200);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).extracting(answer -> answer.header("Retry-After"))
                .isSubsetOf("10", "60");
        people.forEach(person -> assertThat(everybody.get(person, EXPORT).status()).isEqualTo(200));
    }

    @Test
    void neverHasMoreGoingOnThanItSaysHoweverManyAskAtOnce() throws InterruptedException {
        List<CompletableFuture<Answer>> asked = IntStream.range(0, AT_ONCE)
                .mapToObj(at -> CompletableFuture.supplyAsync(
                        () -> everybody.get(at % 2 == 0 ? "owner" : "board", "/costly/long"), threads))
                .toList();
        assertThat(work.begun.tryAcquire(4, PATIENCE_SECONDS, SECONDS)).isTrue();
        while (asked.stream().filter(CompletableFuture::isDone).count() < AT_ONCE - 4) {
            assertThat(work.goingOn).hasValueLessThanOrEqualTo(4);
        }
        work.ends.release(4);

        assertThat(asked.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200)).hasSize(4);
    }

    @Test
    void takesASlotBackFromWorkThatBreaks() {
        for (int times = 0; times < 5; times++) {
            assertThat(everybody.get("owner", "/costly/broken").status()).isEqualTo(500);
        }
        assertThat(everybody.get("owner", EXPORT).status()).isEqualTo(200);
    }

    @Test
    void takesASlotBackFromSomebodyWhoHangsUp() throws Exception {
        String session = everybody.visitor("board").session();
        for (int times = 0; times < 2; times++) {
            try (Socket browser = new Socket("localhost", port)) {
                browser.getOutputStream().write(("GET /costly/endless HTTP/1.1\r\nHost: localhost\r\nCookie: session="
                        + session + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(browser.getInputStream().read()).isEqualTo('H');
            }
        }
        assertThat(work.lost.await(PATIENCE_SECONDS, SECONDS)).isTrue();

        long until = System.nanoTime() + SECONDS.toNanos(PATIENCE_SECONDS);
        while (everybody.get("board", EXPORT).status() == 429 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        end(begin("board", 2));
    }

    @Test
    void stopsAStatementThatTakesLongerThanAnybodyWaitsForAPageAndNoOther() {
        Answer slow = everybody.get("owner", "/costly/statement");

        assertThat(slow.status()).isEqualTo(503);
        assertThat(slow.body()).contains("This takes too long").doesNotContain("system_range", "Exception");
        assertThat(everybody.get("owner", "/my-work").status()).isEqualTo(200);
        WorkInHand.countForLong(jdbc);
    }

    private List<CompletableFuture<Answer>> begin(String person, int times) throws InterruptedException {
        List<CompletableFuture<Answer>> begun = IntStream.range(0, times).mapToObj(time ->
                CompletableFuture.supplyAsync(() -> everybody.get(person, "/costly/long"), threads)).toList();
        assertThat(work.begun.tryAcquire(times, PATIENCE_SECONDS, SECONDS)).isTrue();
        return begun;
    }

    private void end(List<CompletableFuture<Answer>> begun) {
        work.ends.release(begun.size());
        assertThat(begun.stream().map(one -> one.join().status())).containsOnly(200);
    }
}
