package org.followthrough.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.NewPassword;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.security.ClockInHand;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.application.outbound.GuessedPasswords;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do about their own account, over HTTP and from several browsers, and the passwords that they may choose. */
@SpringBootTest(
        classes = {FollowThrough.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.brand.body=Thornmere Borough Council",
            "follow-through.engine.run-jobs=false",
            "spring.datasource.url=jdbc:h2:mem:account;DB_CLOSE_DELAY=-1"
        })
class YourAccountTest {

    private static final String PAGE = "/your-account";
    private static final String CHANGE = PAGE + "/password";
    private static final String PASSWORD = "correct horse battery";
    private static final String OTHER = "lantern pier harbour tide";
    private static final String END = PAGE + "/sessions/end";
    private static final Pattern KEY = Pattern.compile("name=\"key\" type=\"checkbox\" value=\"([0-9a-f]{64})\"");
    /** ASVS 6.2.4 asks for that many that are long enough to be chosen. */
    private static final int MOST_USED = 3_000;

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private GuessedPasswords guessed;
    @Autowired private ClockInHand clock;
    @Autowired private JdbcClient jdbc;

    private static PersonId administrator;
    private static int people;
    private String address;
    private PersonId person;

    @BeforeEach
    void addSomebody() {
        if (setUp.isNeeded()) {
            assertThat(new Visitor(port).send("/set-up", "/set-up", "code", setUp.code().orElseThrow(), "name", "Ada Winter",
                    "email", "ada@thornmere.example", "password", "Ada-Winter-1974").body())
                    .contains("href=\"#password\">This password is little more than names").doesNotContain("1974");
            administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)));
        }
        address = "ines" + people++ + "@thornmere.example";
        person = result(change.add(administrator, Person.Kind.PERSON,
                new Details("Ines Calder", address, "", null, null, Set.of())));
        invite.takeUp(result(invite.invite(administrator, person)), PASSWORD);
    }

    @Test
    void leadsThereFromEveryPage() {
        assertThat(signedIn().get("/my-work").body()).contains("href=\"/your-account\"");
    }

    @Test
    void changesThePasswordAndShutsOutEveryOtherSession() {
        Visitor here = signedIn();
        Visitor elsewhere = signedIn();
        String before = here.session();
        clock.forward(Duration.ofMinutes(1));

        assertThat(here.send(PAGE, CHANGE, "present", PASSWORD, "password", OTHER).location()).isEqualTo(PAGE);

        assertThat(here.get(PAGE).body()).contains("Your password is changed, and you are signed out everywhere else.");
        assertThat(here.session()).isNotEqualTo(before);
        assertThat(elsewhere.get(PAGE).location()).isEqualTo("/sign-in");
        assertThat(new Visitor(port).signIn(address, PASSWORD).location()).isEqualTo("/sign-in?refused");
        assertThat(new Visitor(port).signIn(address, OTHER).location()).isEqualTo("/my-work");
        assertThat(mails()).containsExactly("PASSWORD_CHANGED");
    }

    @Test
    void showsAdministratorsTheMailThatSaysSoWithoutWhatWasChosen() {
        signedIn().send(PAGE, CHANGE, "present", PASSWORD, "password", OTHER);
        String mail = jdbc.sql("select id from notification where recipient = ?").param(person.value())
                .query((row, number) -> row.getString(1)).single();
        Visitor ada = new Visitor(port);
        ada.signIn("ada@thornmere.example", PASSWORD);

        assertThat(ada.get("/operations/mail?state=held").body()).contains("Your password was changed");
        assertThat(ada.get("/operations/mail/" + mail).body()).contains("Dear Ines Calder,").doesNotContain(OTHER, PASSWORD);
    }

    @Test
    void changesNothingWithoutThePresentPasswordAndMakesAGuesserWait() {
        Visitor here = signedIn();
        assertThat(here.send(PAGE, CHANGE, "present", "", "password", OTHER).body()).contains("Enter your present password.");
        for (int guess = 0; guess < 5; guess++) {
            Answer wrong = here.send(PAGE, CHANGE, "present", "guess number " + guess, "password", OTHER);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.body()).contains("This is not your present password.").doesNotContain("guess number", OTHER);
        }

        assertThat(here.send(PAGE, CHANGE, "present", PASSWORD, "password", OTHER).body())
                .contains("After several wrong passwords you have to wait before the next.");
        assertThat(here.get(PAGE).status()).isEqualTo(200);
        assertThat(mails()).isEmpty();
        clock.forward(Duration.ofSeconds(15));
        assertThat(new Visitor(port).signIn(address, PASSWORD).location()).isEqualTo("/my-work");
    }

    @Test
    void offersNoFormToSomebodyWithoutAPassword() {
        Visitor here = signedIn();
        jdbc.sql("delete from credential where person_id = ?").param(person.value()).update();

        assertThat(here.get(PAGE).body()).contains("You have no password here").doesNotContain("action=\"" + CHANGE);
        assertThat(here.send(PAGE, CHANGE, "present", PASSWORD, "password", OTHER).status()).isEqualTo(422);
    }

    @Test
    void endsASessionAndThenAllOthers() {
        Visitor here = signedIn();
        Visitor second = signedIn();
        List<String> keys = keys(here);
        assertThat(keys).hasSize(1);
        Visitor third = signedIn();
        Visitor fourth = signedIn();

        assertThat(here.send(PAGE, END, "key", keys.get(0), "again", PASSWORD).location()).isEqualTo(PAGE);
        assertThat(here.get(PAGE).body()).contains("One session has ended.");
        assertThat(second.get(PAGE).location()).isEqualTo("/sign-in");
        assertThat(third.get(PAGE).status()).isEqualTo(200);

        List<String> others = keys(here);
        here.send(PAGE, END, "key", others.get(0), "key", others.get(1), "again", PASSWORD);
        assertThat(here.get(PAGE).body()).contains("2 sessions have ended.", "You are signed in with no other browser.");
        assertThat(third.get(PAGE).location()).isEqualTo("/sign-in");
        assertThat(fourth.get(PAGE).location()).isEqualTo("/sign-in");
    }

    @Test
    void endsNoSessionWithoutThePasswordAndKeepsWhatWasChosen() {
        Visitor here = signedIn();
        Visitor elsewhere = signedIn();
        String key = keys(here).get(0);

        assertThat(here.send(PAGE, END, "again", PASSWORD).body()).contains("Choose the browsers in which");
        for (String[] wrong : new String[][] {{"", "Enter your present password."}, {"a guess", "This is not your present password."}}) {
            Answer refused = here.send(PAGE, END, "key", key, "again", wrong[0]);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#again\">" + wrong[1], "value=\"" + key + "\" checked").doesNotContain("a guess");
        }

        assertThat(elsewhere.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void endsSessionsOfSomebodyWithoutAPasswordForAWhileAfterTheirSignIn() {
        Visitor here = signedIn();
        Visitor second = signedIn();
        String key = keys(here).get(0);
        Visitor third = signedIn();
        jdbc.sql("delete from credential where person_id = ?").param(person.value()).update();

        assertThat(here.get(PAGE).body()).contains("within 15 minutes of signing in").doesNotContain("type=\"password\"");
        assertThat(here.send(PAGE, END, "key", key).location()).isEqualTo(PAGE);
        assertThat(second.get(PAGE).location()).isEqualTo("/sign-in");

        clock.forward(Duration.ofMinutes(16));
        Answer refused = here.send(PAGE, END, "key", keys(here).get(0));
        assertThat(refused.body()).contains("href=\"#key\">You have no password here. Sign out, sign in again, and do this within 15 minutes.");
        assertThat(third.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void endsNoSessionOfSomebodyElse() {
        Visitor ines = signedIn();
        signedIn();
        String hers = keys(ines).get(0);
        Visitor ada = new Visitor(port);
        ada.signIn("ada@thornmere.example", PASSWORD);

        ada.send(PAGE, END, "key", hers, "again", PASSWORD);
        assertThat(ada.get(PAGE).body()).contains("That had ended before.").doesNotContain(hers);

        assertThat(keys(ines)).containsExactly(hers);
    }

    @Test
    void refusesWeakPasswordsWhereverOneIsChosenAndRepeatsNone() {
        Visitor here = signedIn();
        String invitation = "/invitation/" + result(invite.invite(administrator, person));
        for (String[] weak : new String[][] {
            {"1qaz2wsx3edc", "one of those that are used most"},
            {"Password1234!", "guessed too soon"},
            {"InesCalder1974", "little more than names"},
            {"thornmere-borough", "little more than names"},
            {"Follow-Through1", "little more than names"}}) {
            for (Answer refused : List.of(
                    here.send(PAGE, CHANGE, "present", PASSWORD, "password", weak[0]),
                    new Visitor(port).send(invitation, invitation, "password", weak[0]))) {
                assertThat(refused.body()).as(weak[0]).contains(weak[1]).doesNotContain(weak[0]);
            }
        }
    }

    @Test
    void knowsTheMostUsedPasswordsThatAreLongEnough() throws IOException {
        List<String> list = new ClassPathResource("passwords/most-used.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines().toList();

        assertThat(list).hasSizeGreaterThan(40_000).allMatch(one -> one.length() >= NewPassword.SHORTEST);
        assertThat(list.subList(0, MOST_USED)).allMatch(guessed::isListed);
        assertThat(list).doesNotContain(PASSWORD, OTHER, "four words not together");
    }

    private Visitor signedIn() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.signIn(address, PASSWORD).location()).isEqualTo("/my-work");
        return visitor;
    }

    private List<String> mails() {
        return jdbc.sql("select kind from notification where recipient = ?").param(person.value())
                .query(String.class).list();
    }

    private static List<String> keys(Visitor visitor) {
        return KEY.matcher(visitor.get(PAGE).body()).results().map((MatchResult key) -> key.group(1)).toList();
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
