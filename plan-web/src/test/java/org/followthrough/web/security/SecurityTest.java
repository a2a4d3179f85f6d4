package org.followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who gets in, how long they stay and what every answer carries, in the whole product over HTTP. */
@SpringBootTest(
        classes = {FollowThrough.class, StandingClock.class, SecurityTest.Extras.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "server.forward-headers-strategy=native",
            "spring.datasource.url=jdbc:h2:mem:security;DB_CLOSE_DELAY=-1"
        })
class SecurityTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String ADA = "ada@thornmere.example";
    private static final String PASSWORD = "correct horse battery";
    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/sign-in", "/sign-in/link", "/sign-in/link/{code}", "/set-up", "/invitation/{code}", "/brand/colours.css", "/brand/logo", "/error",
            "/accessibility", "/licences", "/calendar/{code:[\\w-]{32}}.ics");

    @TempDir private static Path arriving;

    @LocalServerPort
    private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private ReadPeople people;
    @Autowired private InvitePerson invite;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private ClockInHand clock;
    @Autowired private JdbcClient jdbc;

    private static PersonId administrator;
    private Visitor visitor;

    /** A page that fails with a secret in its exception. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Extras {

        @Bean
        Broken broken() {
            return new Broken();
        }
    }

    @Controller
    static class Broken {

        @GetMapping("/broken")
        String fail() {
            throw new IllegalStateException("select password_hash from credential");
        }
    }

    @DynamicPropertySource
    static void arriving(DynamicPropertyRegistry properties) {
        properties.add("spring.servlet.multipart.location", () -> arriving.toString());
    }

    @BeforeEach
    void setUp() {
        visitor = new Visitor(port);
        if (setUp.isNeeded()) {
            assertThat(visitor.get("/people").location()).isEqualTo("/set-up");
            assertThat(visitor.send("/set-up", "/set-up", "code", "guess", "name", "Eve", "email", "eve@x.example",
                    "password", PASSWORD).body()).contains("This is not the code that the console printed");
            Answer done = visitor.send("/set-up", "/set-up", "code", setUp.code().orElseThrow(), "name", "Ada Winter",
                    "email", ADA, "password", PASSWORD);
            assertThat(done.status()).isEqualTo(302);
            visitor = new Visitor(port);
        }
        if (administrator == null) {
            administrator = new PersonId(UUID.fromString(
                    signedIn(ADA).get("/people").body().replaceFirst("(?s).*/people/([0-9a-f-]{36}).*", "$1")));
        }
    }

    @Test
    void hasNoSetUpPageOnceItIsDone() {
        assertThat(visitor.get("/set-up").status()).isEqualTo(404);
    }

    @Test
    void asksEverybodyToSignInExceptOnThePagesThatAreForEverybody() {
        for (String pattern : addresses(RequestMethod.GET)) {
            Answer answer = visitor.get(address(pattern));
            if (FOR_EVERYBODY.contains(pattern)) {
                assertThat(answer.location()).as(pattern).isNull();
            } else {
                assertThat(answer.location()).as(pattern).isEqualTo("/sign-in");
            }
        }
        assertThat(visitor.get("/no-such-page").location()).isEqualTo("/sign-in");
    }

    /** What signed-in people send lies there until it has come whole. */
    @Test
    void writesNothingOfAFileThatAStrangerSends() throws Exception {
        assertThat(liesThere(signedIn(ADA).session())).isTrue();
        assertThat(liesThere("nobody")).isFalse();
    }

    /** Sends half of a form with a file, and tells whether any of it is on the disk within a second. */
    private boolean liesThere(String session) throws Exception {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + "x".repeat(MEGABYTE);
        try (Socket browser = new Socket("localhost", port)) {
            browser.getOutputStream().write(("POST /imports HTTP/1.1\r\nHost: localhost\r\nCookie: session=" + session
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + 2 * MEGABYTE + "\r\n\r\n" + form)
                    .getBytes(StandardCharsets.US_ASCII));
            browser.getOutputStream().flush();
            for (int look = 0; look < 20 && isEmpty(arriving); look++) {
                Thread.sleep(50);
            }
            return !isEmpty(arriving);
        } finally {
            for (int look = 0; look < 200 && !isEmpty(arriving); look++) {
                Thread.sleep(50);
            }
            assertThat(arriving).isEmptyDirectory();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void protectsEveryAnswerWithItsHeaders() {
        Visitor ada = signedIn(ADA);
        Stream.concat(addresses(RequestMethod.GET).stream(), Stream.of("/no-such-page", "/broken", "/assets/app.css"))
                .forEach(pattern -> Stream.of(visitor, ada).forEach(reader -> {
                    Answer answer = reader.get(address(pattern));
                    assertThat(answer.header("Content-Security-Policy")).as(pattern).isEqualTo(POLICY);
                    assertThat(answer.header("X-Content-Type-Options")).as(pattern).isEqualTo("nosniff");
                    assertThat(answer.header("X-Frame-Options")).as(pattern).isEqualTo("DENY");
                    assertThat(answer.header("Referrer-Policy")).as(pattern).isEqualTo("same-origin");
                }));
    }

    @Test
    void letsNoPageBeKept() {
        Visitor ada = signedIn(ADA);
        assertThat(List.of("/people", "/people/new", "/teams", "/sign-in"))
                .allSatisfy(page -> assertThat(ada.get(page).header("Cache-Control")).contains("no-store"));
        assertThat(ada.get("/assets/app.css").header("Cache-Control")).isEqualTo("max-age=31536000");
    }

    @Test
    void refusesEveryFormWithoutItsToken() {
        Visitor ada = signedIn(ADA);
        for (String pattern : addresses(RequestMethod.POST)) {
            assertThat(ada.sendWithoutToken(address(pattern)).status()).as(pattern).isEqualTo(403);
        }
        assertThat(ada.sendWithoutToken("/sign-out").body()).contains("This page has been open for too long");
    }

    @Test
    void asksToSignInAgainWhereTheFormHasOutlivedItsSession() {
        Answer refused = visitor.post("/sign-in", "_csrf=old&email=" + ADA + "&password=" + PASSWORD.replace(' ', '+'),
                "Sec-Fetch-Site", "same-origin");

        assertThat(refused.location()).isEqualTo("/sign-in?again");
        Answer again = visitor.get("/sign-in?again");
        assertThat(again.body()).contains("Please sign in again", "value=\"" + ADA + "\"").doesNotContain(PASSWORD);
        assertThat(visitor.get("/people").location()).isEqualTo("/sign-in");
        assertThat(visitor.get("/sign-in?again").body()).doesNotContain(ADA);
        assertThat(visitor.send("/sign-in?again", "/sign-in", "email", ADA, "password", PASSWORD).location())
                .isEqualTo("/people");
    }

    @Test
    void keepsNoAddressThatAPageElsewhereHasSent() {
        assertThat(visitor.sendWithoutToken("/sign-in", "email", ADA, "password", PASSWORD).location())
                .isEqualTo("/sign-in?again");
        assertThat(visitor.get("/sign-in?again").body()).contains("Please sign in again").doesNotContain(ADA);
        assertThat(visitor.get("/people").location()).isEqualTo("/sign-in");
    }

    @Test
    void givesASessionANewNameAtSignIn() {
        visitor.get("/sign-in");
        String before = visitor.session();
        Answer in = visitor.signIn(ADA, PASSWORD);

        assertThat(in.header("Set-Cookie")).startsWith("session=").contains("Path=/;", "HttpOnly", "SameSite=Lax");
        assertThat(visitor.session()).isNotNull().isNotEqualTo(before);
    }

    @Test
    void answersTheSameToAnUnknownAddressAWrongPasswordAndAClosedAccount() {
        String closed = "closed@thornmere.example";
        PersonId id = invited("Cato Marsh", closed, Set.of());
        change.disable(administrator, id);

        assertThat(visitor.signIn("nobody@thornmere.example", PASSWORD).location()).isEqualTo("/sign-in?refused");
        assertThat(visitor.signIn(closed, PASSWORD).location()).isEqualTo("/sign-in?refused");
        assertThat(visitor.signIn(ADA, "wrong").location()).isEqualTo("/sign-in?refused");
        assertThat(visitor.get("/sign-in?refused").body()).contains("do not go together");
        signedIn(ADA);
    }

    @Test
    void makesAGuesserWait() {
        invited("Wim Stone", "wim@thornmere.example", Set.of());
        for (int i = 0; i < 5; i++) {
            visitor.signIn("wim@thornmere.example", "guess " + i);
        }

        assertThat(visitor.signIn("wim@thornmere.example", PASSWORD).location()).isEqualTo("/sign-in?refused");
        clock.forward(Duration.ofSeconds(15));
        assertThat(visitor.signIn("wim@thornmere.example", PASSWORD).location()).isEqualTo("/my-work");
    }

    @Test
    void shutsADisabledPersonOutAtTheNextRequest() {
        PersonId id = invited("Dora Finch", "dora@thornmere.example", Set.of(Role.ADMINISTRATOR));
        Visitor dora = signedIn("dora@thornmere.example");
        assertThat(dora.get("/people").status()).isEqualTo(200);

        change.disable(administrator, id);

        assertThat(dora.get("/people").location()).isEqualTo("/sign-in");
    }

    @Test
    void signsSomebodyOutEverywhereWhoseDeviceIsLost() {
        PersonId id = invited("Lena Hart", "lena@thornmere.example", Set.of());
        Visitor lost = signedIn("lena@thornmere.example");
        Visitor ada = signedIn(ADA);
        String page = "/people/" + id;
        assertThat(ada.get("/people/" + administrator).body()).doesNotContain("out everywhere");
        assertThat(ada.get(page).body()).contains("Sign Lena Hart out everywhere");

        assertThat(ada.send(page, page + "/sign-out").location()).isEqualTo(page);

        assertThat(ada.get(page).body()).contains("One session of Lena Hart has ended.");
        ada.send(page, page + "/sign-out");
        assertThat(ada.get(page).body()).contains("Lena Hart was not signed in anywhere.");
        assertThat(lost.get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(signedIn("lena@thornmere.example").get("/my-work").status()).isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedForAPersonWhoHasChangedSince() {
        PersonId id = invited("Gwen Park", "gwen@thornmere.example", Set.of());
        Visitor ada = signedIn(ADA);
        String page = "/people/" + id;
        int seen = people.version(administrator, id);
        change.change(administrator, id, seen, new Details("Gwen Shaw", "gwen@thornmere.example", "", null, null, Set.of()));

        Answer late = ada.send(page, page, "name", "Gwen Hale", "version", "" + seen);
        Answer unknown = ada.send(page, page, "name", "Gwen Hale");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Gwen Shaw changed while you had this open, so it was not saved.",
                "value=\"Gwen Hale\"", "name=\"version\" value=\"" + seen + "\"");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(people.person(administrator, id).name()).isEqualTo("Gwen Shaw");
        assertThat(ada.send(page, page, "name", "Gwen Hale", "version", "" + (seen + 1)).location()).isEqualTo(page);
    }

    @Test
    void takesRightsAwayAtTheNextRequest() {
        PersonId id = invited("Rita Blake", "rita@thornmere.example", Set.of(Role.ADMINISTRATOR));
        Visitor rita = signedIn("rita@thornmere.example");
        assertThat(rita.get("/people").status()).isEqualTo(200);

        change.change(administrator, id, people.version(administrator, id), new Details(
                "Rita Blake", "rita@thornmere.example", "", null, null, Set.of()));

        assertThat(rita.get("/people").status()).isEqualTo(403);
        assertThat(rita.get("/people").body()).contains("ask the programme lead or an administrator");
    }

    @Test
    void endsASessionAfterTwelveHours() {
        Visitor ada = signedIn(ADA);
        for (int i = 0; i < 30; i++) {
            clock.forward(Duration.ofMinutes(24));
            assertThat(ada.get("/people").status()).isEqualTo(200);
        }
        clock.forward(Duration.ofSeconds(1));
        assertThat(ada.get("/people").location()).isEqualTo("/sign-in");
    }

    @Test
    void endsASessionAfterHalfAnHourWithoutARequest() {
        Visitor ada = signedIn(ADA);
        clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(ada.get("/people").status()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(30));
        assertThat(ada.get("/people").location()).isEqualTo("/sign-in");
    }

    @Test
    void holdsTheSessionToThisHostWhereItComesByHttps() {
        Answer page = visitor.get("/sign-in", "X-Forwarded-Proto", "https");

        assertThat(page.header("Set-Cookie")).startsWith("__Host-session=")
                .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    void keepsBrowsersToHttpsForAYear() {
        assertThat(visitor.get("/sign-in", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(visitor.get("/sign-in").header("Strict-Transport-Security")).isNull();
    }

    @Test
    void leadsNobodyToAHostThatTheRequestNames() {
        assertThat(visitor.get("/people", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https").location())
                .isEqualTo("/sign-in");
        assertThat(visitor.get("//evil.example/people").location()).isIn("/sign-in", null);
        assertThat(visitor.signIn(ADA, PASSWORD).location()).startsWith("/").doesNotStartWith("//").doesNotContain("evil");
    }

    @Test
    void keepsNothingOfASessionThatLetsAReaderOfTheDatabaseIn() throws NoSuchAlgorithmException {
        visitor.signIn(ADA, PASSWORD);

        assertThat(jdbc.sql("select id_hash from web_session").query(String.class).list())
                .contains(sha256(visitor.session())).doesNotContain(visitor.session());
    }

    @Test
    void endsASessionThatHoldsMoreThanTexts() throws NoSuchAlgorithmException {
        visitor.signIn(ADA, PASSWORD);
        jdbc.sql("update web_session set notes = '{\"signed-in\":[\"java.util.ArrayList\",[]]}' where id_hash = ?")
                .param(sha256(visitor.session())).update();

        assertThat(visitor.get("/people").location()).isEqualTo("/sign-in");
    }

    @Test
    void bringsPeopleBackToThePageThatTheyWantedWhateverHostTheyNamed() {
        visitor.get("/people?name=ada");
        assertThat(visitor.signIn(ADA, PASSWORD).location()).isEqualTo("/people?name=ada");
        assertThat(new Visitor(port).signIn(ADA, PASSWORD).location()).isEqualTo("/my-work");
    }

    @Test
    void signsOut() {
        Visitor ada = signedIn(ADA);

        assertThat(ada.send("/people/new", "/sign-out").location()).isEqualTo("/sign-in?signed-out");
        assertThat(ada.get("/people").location()).isEqualTo("/sign-in");
    }

    @Test
    void tellsNobodyWhyItBroke() {
        Answer broken = signedIn(ADA).get("/broken");

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.body()).contains("Something went wrong").doesNotContain("select", "Exception", "trace");
    }

    @Test
    void hasNothingOfTheDemonstration() {
        Visitor ada = signedIn(ADA);

        assertThat(ada.send("/people/new", "/demo/clock", "step", "DAY").status()).isEqualTo(404);
        assertThat(visitor.send("/sign-in", "/sign-in/as", "person", administrator.toString()).status())
                .isEqualTo(404);
        assertThat(visitor.get("/sign-in").body()).doesNotContain("demonstration");
    }

    @Test
    void tellsStrangersNothingButThatItRuns() {
        assertThat(visitor.get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(List.of("/actuator", "/actuator/env", "/engine-rest", "/camunda", "/h2-console"))
                .allSatisfy(path -> {
                    assertThat(visitor.get(path).status()).isEqualTo(401);
                    assertThat(signedIn(ADA).get(path).status()).isEqualTo(401);
                });
    }

    @Test
    void letsAnInvitedPersonChooseAPasswordOnce() {
        PersonId id = result(change.add(administrator, Person.Kind.PERSON,
                new Details("Nell Hart", "nell@thornmere.example", "", null, null, Set.of())));
        String page = "/invitation/" + result(invite.invite(administrator, id));

        assertThat(visitor.send(page, page, "password", "short").body()).contains("Use at least 12 characters.");
        assertThat(visitor.send(page, page, "password", PASSWORD).location()).isEqualTo("/my-work");
        assertThat(visitor.get(page).status()).isEqualTo(404);
        assertThat(signedIn("nell@thornmere.example").get("/people").status()).isEqualTo(403);
    }

    @Test
    void showsAnInvitationOnce() {
        Visitor ada = signedIn(ADA);
        PersonId id = result(change.add(administrator, Person.Kind.PERSON,
                new Details("Otto Lane", "otto@thornmere.example", "", null, null, Set.of())));

        Answer made = ada.send("/people/" + id, "/people/" + id + "/invitation");
        assertThat(ada.get(made.location()).body()).contains("/invitation/");
        assertThat(ada.get(made.location()).body()).doesNotContain("localhost:" + port + "/invitation/");
    }

    private Visitor signedIn(String email) {
        Visitor person = new Visitor(port);
        assertThat(person.signIn(email, PASSWORD).location()).isEqualTo("/my-work");
        return person;
    }

    private PersonId invited(String name, String email, Set<Role> roles) {
        PersonId id = result(change.add(administrator, Person.Kind.PERSON,
                new Details(name, email, "", null, null, roles)));
        invite.takeUp(result(invite.invite(administrator, id)), PASSWORD);
        return id;
    }

    private List<String> addresses(RequestMethod method) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> isFor(info, method))
                .flatMap(info -> info.getPatternValues().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isFor(RequestMappingInfo info, RequestMethod method) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(method);
    }

    private static String address(String pattern) {
        return pattern.replace("{code:[\\w-]{32}}", "c".repeat(32))
                .replaceAll("\\{(id|group)}", PersonId.random().toString())
                .replaceAll("\\{[^}]+}", "1");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
