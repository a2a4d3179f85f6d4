package org.followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Requests that no page of the product sends, to the whole product over HTTP. */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.evidence.folder=target/odd-requests-evidence",
            "spring.datasource.url=jdbc:h2:mem:odd-requests;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class OddRequestsTest {

    private static final ActionRef OFFERED = new ActionRef(1, "A2.1");
    private static final String ACCEPT = "/plans/1/actions/A2.1/accept";

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private ReadAction actions;
    @Autowired private JdbcClient jdbc;

    private static Everybody everybody;

    @BeforeEach
    void set() throws IOException {
        if (everybody == null) {
            scene.set();
            everybody = new Everybody(port, List.of("stranger", "colleague"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG"})
    void echoesNothingOfARequest(String method) {
        for (String person : List.of("stranger", "colleague")) {
            for (String path : List.of("/my-work", "/sign-in", "/assets/app.css", "/actuator/health", "/no-such-page")) {
                Answer answer = everybody.visitor(person).ask(method, path, "X-Secret", "a word in the header");

                assertThat(answer.status()).as("%s %s by the %s", method, path, person).isIn(400, 405);
                assertThat(answer.body()).doesNotContain("a word in the header", "session=");
            }
        }
    }

    @Test
    void takesTwoAnswersToOneQuestionForNone() {
        assertThat(everybody.post("colleague", ACCEPT, "answer=accept&answer=decline&reason=No").status()).isEqualTo(422);
        assertThat(everybody.post("colleague", ACCEPT + "?answer=accept", "answer=decline&reason=No").status()).isEqualTo(422);
        assertThat(everybody.post("colleague", ACCEPT, "answer=accept&answer=accept").status()).isEqualTo(422);

        assertThat(actions.action(scene.id("colleague"), OFFERED).line().stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void signsNobodyInWithTwoAddressesOfWhichOnlyOneHasThePassword() {
        Visitor visitor = new Visitor(port);

        assertThat(visitor.send("/sign-in", "/sign-in", "email", Scene.email("colleague"), "password", "wrong",
                "email", Scene.email("owner"), "password", Scene.PASSWORD).location()).isEqualTo("/sign-in?refused");
        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
    }

    @Test
    void believesNoHeaderOfWhereARequestComesFrom() {
        for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Client-IP")) {
            String forged = header.equals("Forwarded") ? "for=203.0.113.7;proto=https" : "203.0.113.7";
            Answer answer = guess(header, forged, "X-Forwarded-Proto", "https");

            assertThat(answer.location()).as(header).isEqualTo("/sign-in?refused");
            assertThat(answer.header("Strict-Transport-Security")).as(header).isNull();
        }
        assertThat(jdbc.sql("select subject from sign_in_failure where subject like 'address %'").query(String.class).list())
                .containsExactly("address 127.0.0.1");
    }

    private Answer guess(String... headers) {
        return new Visitor(port).signInWith("nobody@thornmere.example", "guess", headers);
    }
}
