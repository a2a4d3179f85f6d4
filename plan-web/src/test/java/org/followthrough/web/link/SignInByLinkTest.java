package org.followthrough.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.ClockInHand;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.followthrough.workflow.port.SignInByLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Signing in by a link: who gets one, how often it works, and that nobody learns who has an account. */
@SpringBootTest(
        classes = {FollowThrough.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.mail.address=https://plans.thornmere.example",
            "spring.datasource.url=jdbc:h2:mem:link;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class SignInByLinkTest {

    private static final String PASSWORD = "four words not together";
    private static final Pattern LINK = Pattern.compile("https://plans\\.thornmere\\.example(/sign-in/link/([\\w-]{32}))\\s");
    private static final GreenMail MAILBOX = new GreenMail(new ServerSetup(
            TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static PersonId administrator;

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private SignInByLink links;
    @Autowired private ClockInHand clock;
    @Autowired private JdbcClient jdbc;

    private Visitor visitor;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MAILBOX.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAILBOX.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAILBOX.stop();
    }

    @BeforeEach
    void setUp() throws Exception {
        MAILBOX.purgeEmailFromAllMailboxes();
        visitor = new Visitor(port);
        if (setUp.isNeeded()) {
            administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)));
        }
        clock.forward(Duration.ofDays(2));
    }

    @Test
    void letsSomebodyOfAnotherAgencyInOnceByAButton(CapturedOutput output) {
        partner("uma", true);
        assertThat(visitor.get("/sign-in").body()).contains("href=\"/sign-in/link\"");
        Matcher link = asked("uma@fenwick.example");

        assertThat(visitor.get(link.group(1)).body()).contains("Sign in as uma");
        assertThat(visitor.get(link.group(1)).header("Cache-Control")).contains("no-store");
        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(visitor.send(link.group(1), link.group(1)).location()).isEqualTo("/my-work");
        assertThat(visitor.get("/my-work").status()).isEqualTo(200);

        Visitor second = new Visitor(port);
        assertThat(second.get(link.group(1)).location()).isEqualTo("/sign-in/link?ended");
        assertThat(second.send("/sign-in", link.group(1)).location()).isEqualTo("/sign-in/link?ended");
        assertThat(second.get("/sign-in/link?ended").body()).contains("This link has been used or has ended.");
        assertThat(output.getAll()).doesNotContain(link.group(2), "uma@fenwick.example");
        assertThat(jdbc.sql("select code_hash from sign_in_link where code_hash is not null").query(String.class).list())
                .doesNotContain(link.group(2));
    }

    @Test
    void letsSomebodyInWhoHasNotTakenUpTheirInvitation() {
        partner("ivo", false);
        Matcher link = asked("ivo@fenwick.example");

        assertThat(visitor.send(link.group(1), link.group(1)).location()).isEqualTo("/my-work");
    }

    @Test
    void endsALinkAfterAQuarterOfAnHourAndWhenAnotherIsAskedFor() {
        partner("kit", true);
        String first = asked("kit@fenwick.example").group(1);
        String second = asked("kit@fenwick.example").group(1);

        assertThat(visitor.get(first).location()).isEqualTo("/sign-in/link?ended");
        clock.forward(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(visitor.get(second).status()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        assertThat(visitor.get(second).location()).isEqualTo("/sign-in/link?ended");
    }

    @Test
    void answersEverybodyTheSameAndWritesOnlyToPeopleOfOtherAgencies() {
        partner("amy", true);
        PersonId gone = partner("gone", true);
        change.disable(administrator, gone);
        List<String> nobody = List.of("nobody@fenwick.example", "ada@thornmere.example", "gone@fenwick.example");

        List<Answer> answers = Stream.concat(Stream.of("amy@fenwick.example"), nobody.stream())
                .map(email -> visitor.send("/sign-in/link", "/sign-in/link", "email", email)).toList();
        links.send();

        assertThat(answers).extracting(Answer::location).containsOnly("/sign-in/link?sent");
        assertThat(MAILBOX.getReceivedMessages()).singleElement().satisfies(mail ->
                assertThat(mail.getAllRecipients()[0].toString()).contains("amy@fenwick.example"));
        assertThat(visitor.send("/sign-in/link", "/sign-in/link", "email", "no address").body())
                .contains("“no address” is no email address.");
    }

    @Test
    void sendsFiveLinksAndThenMakesWhoeverAsksWait() {
        partner("oda", true);
        for (int i = 0; i < 8; i++) {
            assertThat(visitor.send("/sign-in/link", "/sign-in/link", "email", "oda@fenwick.example").location())
                    .isEqualTo("/sign-in/link?sent");
            links.send();
        }
        assertThat(MAILBOX.getReceivedMessages()).hasSize(5);
    }

    @Test
    void sendsALinkAgainThatTheServerHasNotTaken() throws Exception {
        partner("lou", true);
        MAILBOX.stop();
        visitor.send("/sign-in/link", "/sign-in/link", "email", "lou@fenwick.example");
        links.send();
        MAILBOX.start();
        links.send();
        assertThat(MAILBOX.getReceivedMessages()).isEmpty();
        clock.forward(Duration.ofSeconds(30));
        links.send();

        assertThat(MAILBOX.getReceivedMessages()).hasSize(1);
    }

    private Matcher asked(String email) {
        assertThat(visitor.send("/sign-in/link", "/sign-in/link", "email", email).location()).isEqualTo("/sign-in/link?sent");
        int before = MAILBOX.getReceivedMessages().length;
        links.send();
        assertThat(MAILBOX.getReceivedMessages()).hasSize(before + 1);
        Matcher link = LINK.matcher(GreenMailUtil.getWholeMessage(MAILBOX.getReceivedMessages()[before]));
        assertThat(link.find()).isTrue();
        return link;
    }

    private PersonId partner(String word, boolean takesUp) {
        PersonId id = result(change.add(administrator, Person.Kind.PERSON,
                new Details(word, word + "@fenwick.example", "Fenwick Trust", null, null, Set.of(Role.PARTNER))));
        String code = result(invite.invite(administrator, id));
        if (takesUp) {
            invite.takeUp(code, PASSWORD);
        }
        return id;
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
