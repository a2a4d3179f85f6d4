package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.ScriptedSmtp;
import org.followthrough.workflow.ScriptedSmtp.Step;
import org.followthrough.workflow.ScriptedSmtp.Taken;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.SignInByLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of links to sign in when the server does not take all of them; the clock is in hand. */
@Timeout(120)
abstract class SendingLinksTest {

    private static final Instant MORNING = Instant.parse("2026-11-02T09:00:00Z");
    private static final ScriptedSmtp SERVER = new ScriptedSmtp();

    @Autowired private SignInByLink links;
    @Autowired private Directory directory;
    @Autowired private JdbcClient jdbc;
    @Autowired private ClockInHand clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
    }

    @BeforeEach
    void forgetEarlierLinks() {
        jdbc.sql("delete from sign_in_link").update();
        clock.set(MORNING);
        SERVER.follow((step, recipient) -> null);
    }

    @Test
    void letsTheLinksAfterOneThatIsPutOffPass() {
        for (String answer : List.of("450 4.2.0 Greylisted, come again", "452 4.2.2 Mailbox full")) {
            clock.set(MORNING);
            Person grey = partner("Grey");
            Person uma = partner("Uma");
            ask(grey, MORNING);
            ask(uma, MORNING.plusMillis(1));
            SERVER.follow((step, recipient) -> step == Step.RCPT && recipient.equals(grey.email()) ? answer : null);
            links.send();
            assertThat(to(uma)).as(answer).hasSize(1);

            SERVER.follow((step, recipient) -> null);
            clock.set(MORNING.plusSeconds(30));
            links.send();
            assertThat(to(grey)).as(answer).isEmpty();
            clock.set(MORNING.plusMillis(1).plusSeconds(30));
            links.send();
            assertThat(to(grey)).as(answer).hasSize(1);
            assertThat(to(uma)).as(answer).hasSize(1);
        }
    }

    @Test
    void triesALinkBeforeAsManyAsItTakesAtOnceThatHaveBeenPutOffAndAreDueAfterIt() {
        List<Person> grey = IntStream.range(0, 20).mapToObj(one -> partner("Grey")).toList();
        grey.forEach(person -> ask(person, MORNING));
        SERVER.follow((step, recipient) ->
                step == Step.RCPT && recipient.startsWith("grey") ? "450 4.2.0 Greylisted, come again" : null);
        links.send();
        Person uma = partner("Uma");
        ask(uma, MORNING.plusSeconds(20));

        clock.set(MORNING.plusSeconds(40));
        links.send();

        assertThat(to(uma)).hasSize(1);
    }

    @Test
    void triesAllOfThemAgainWhereTheServerLetsNobodyIn() {
        List<Person> people = List.of(partner("Ines"), partner("Uma"));
        people.forEach(person -> ask(person, MORNING));
        SERVER.follow((step, recipient) -> step == Step.MAIL ? "530 5.7.0 Authentication required" : null);
        int before = SERVER.connections();
        links.send();
        assertThat(SERVER.connections()).as("it is asked once").isEqualTo(before + 1);

        SERVER.follow((step, recipient) -> null);
        clock.set(MORNING.plusSeconds(30));
        links.send();

        assertThat(people).allSatisfy(person -> assertThat(to(person)).hasSize(1));
    }

    @Test
    void triesALinkNoMoreThatTheServerRefusesForGood() {
        Person gone = partner("Gone");
        ask(gone, MORNING);
        SERVER.follow((step, recipient) -> step == Step.RCPT ? "550 5.1.1 Nobody here" : null);
        links.send();

        SERVER.follow((step, recipient) -> null);
        clock.set(MORNING.plus(Duration.ofMinutes(5)));
        links.send();

        assertThat(to(gone)).isEmpty();
    }

    private void ask(Person person, Instant at) {
        clock.set(at);
        links.ask(person.email(), person.name());
    }

    private Person partner(String name) {
        Person person = new Person(PersonId.random(), Person.Kind.PERSON, name,
                name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@fenwick.example", "Fenwick Trust", null, null,
                Set.of(Role.PARTNER), Person.State.ACTIVE);
        directory.add(person);
        return person;
    }

    private static List<Taken> to(Person person) {
        return SERVER.taken().stream().filter(mail -> mail.recipient().equals(person.email())).toList();
    }
}
