package org.followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCount;
import net.ttddyy.dsproxy.listener.SingleQueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.FollowThrough;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.CheckSignIn;
import org.followthrough.workflow.port.CheckSignIn.Attempt;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReadPlan;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Two nodes on one PostgreSQL: whoever signs in at one is known at the other, and so is whoever must not come in. */
class TwoNodesTest {

    private static final String PASSWORD = "correct horse battery";

    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext a;
    private static ConfigurableApplicationContext b;
    private static PersonId administrator;

    /** Passwords that are quick to check and a database that counts what it is asked. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Extras {

        @Bean
        @Primary
        PasswordEncoder quickPasswords() {
            return new BCryptPasswordEncoder(4);
        }

        @Bean
        static Counting counting() {
            return new Counting();
        }
    }

    static class Counting implements BeanPostProcessor {

        private final SingleQueryCountHolder statements = new SingleQueryCountHolder();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource database
                    ? ProxyDataSourceBuilder.create("counted", database).countQuery(statements).build()
                    : bean;
        }

        QueryCount during(Runnable work) {
            statements.clear();
            work.run();
            return statements.getOrCreateQueryCount("counted");
        }
    }

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        a = node();
        b = node();
        SetUpFirstAdministrator setUp = a.getBean(SetUpFirstAdministrator.class);
        administrator = result(setUp.setUp(new SetUpFirstAdministrator.Command(
                setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", PASSWORD)));
    }

    @AfterAll
    static void stop() throws IOException {
        b.close();
        a.close();
        server.close();
    }

    @Test
    void knowsAtOneNodeWhoHasSignedInAtTheOther() {
        Visitor ada = signedIn("ada@thornmere.example");

        assertThat(ada.at(port(b)).get("/people").status()).isEqualTo(200);
        assertThat(ada.at(port(b)).send("/teams", "/teams", "name", "Night team").location()).isEqualTo("/teams");
        assertThat(ada.get("/teams").body()).contains("Done", "Night team");
    }

    @Test
    void shutsSomebodyOutOfOneNodeWhoIsDisabledAtTheOther() {
        PersonId dora = invited("Dora Finch", "dora@thornmere.example");
        Visitor visitor = signedIn("dora@thornmere.example").at(port(b));
        assertThat(visitor.get("/my-work").status()).isEqualTo(200);

        a.getBean(ChangePeople.class).disable(administrator, dora);

        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
    }

    @Test
    void endsEverySessionOfSomebodyWhoHasChosenANewPassword() {
        PersonId wim = invited("Wim Stone", "wim@thornmere.example");
        Visitor visitor = signedIn("wim@thornmere.example");
        InvitePerson invite = b.getBean(InvitePerson.class);
        b.getBean(ClockInHand.class).forward(Duration.ofSeconds(1));
        invite.takeUp(result(invite.invite(administrator, wim)), "another long password");

        assertThat(visitor.get("/my-work").location()).isEqualTo("/sign-in");
    }

    @Test
    void endsSessionsOfOneNodeAtTheOther() {
        invited("Nia Stone", "nia@thornmere.example");
        Visitor there = signedIn("nia@thornmere.example").at(port(b));
        Visitor here = signedIn("nia@thornmere.example").at(port(a));
        assertThat(there.get("/my-work").status()).isEqualTo(200);

        Matcher key = Pattern.compile("name=\"key\" type=\"checkbox\" value=\"(\\w+)\"").matcher(here.get("/your-account").body());
        assertThat(key.find()).isTrue();
        here.send("/your-account", "/your-account/sessions/end", "key", key.group(1), "again", PASSWORD);

        assertThat(there.get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(here.get("/my-work").status()).isEqualTo(200);
    }

    @Test
    void signsOutOfBothNodesAtOnceAlsoForWhoeverHasStolenTheCookie() {
        Visitor ada = signedIn("ada@thornmere.example");
        Visitor thief = new Visitor(port(b)).holding(ada.session());
        assertThat(thief.get("/my-work").status()).isEqualTo(200);

        ada.send("/my-work", "/sign-out");

        assertThat(thief.get("/my-work").location()).isEqualTo("/sign-in");
    }

    @Test
    void letsNobodyInThroughASessionThatWasThereBeforeTheSignIn() {
        Visitor attacker = new Visitor(port(a));
        attacker.get("/sign-in");
        String planted = attacker.session();
        Visitor victim = new Visitor(port(a)).holding(planted);
        assertThat(victim.signIn("ada@thornmere.example", PASSWORD).location()).isEqualTo("/my-work");

        assertThat(victim.session()).isNotEqualTo(planted);
        assertThat(attacker.get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(attacker.at(port(b)).get("/my-work").location()).isEqualTo("/sign-in");
        assertThat(new Visitor(port(a)).holding("chosen-by-me").get("/sign-in").header("Set-Cookie"))
                .doesNotContain("chosen-by-me");
    }

    @Test
    void writesNothingForAPageThatIsOnlyLookedAt() {
        Visitor ada = signedIn("ada@thornmere.example").at(port(b));
        ada.get("/my-work");

        QueryCount page = b.getBean(Counting.class).during(() -> ada.get("/my-work"));
        assertThat(page.getTotal()).isLessThanOrEqualTo(5);
        assertThat(page.getInsert() + page.getUpdate() + page.getDelete()).isZero();
    }

    @Test
    void asksTheDatabaseNothingForAPicture() {
        Visitor ada = signedIn("ada@thornmere.example").at(port(b));
        ada.get("/my-work");

        QueryCount picture = b.getBean(Counting.class).during(() ->
                assertThat(ada.get("/assets/favicon.svg").status()).isEqualTo(200));
        assertThat(picture.getTotal()).isZero();
        assertThat(ada.get("/my-work").status()).as("still signed in").isEqualTo(200);
    }

    /** What a node keeps of a plan in memory is good for as long as nothing has changed, whichever node it changes at. */
    @Test
    void showsAtOneNodeAtOnceWhatSomebodyHasDoneAtTheOther() {
        int plan = result(a.getBean(LoadSamplePlan.class).load(administrator));
        a.getBean(JdbcClient.class).sql("update person set state = 'ACTIVE' where email is not null").update();
        PersonId lead = person("select person_id from person_role where role = 'PROGRAMME_LEAD'");
        ActionLine offered = lines(plan, lead)
                .filter(line -> line.stage() == Stage.OFFERED && line.desk() != null && isActive(owner(line)))
                .findFirst().orElseThrow();

        result(a.getBean(AcceptAction.class).accept(new AcceptAction.Command(owner(offered), offered.ref())));

        assertThat(lines(plan, lead).filter(line -> line.ref().equals(offered.ref())))
                .extracting(ActionLine::stage).containsExactly(Stage.IN_PROGRESS);
    }

    /** The actions of a plan as the second node shows them. */
    private static Stream<ActionLine> lines(int plan, PersonId lead) {
        return b.getBean(ReadPlan.class).plan(lead, plan, PlanFilter.everything()).parts().stream()
                .flatMap(part -> part.actions().stream());
    }

    private static PersonId owner(ActionLine line) {
        return person("select id from person where name = '" + line.desk() + "'");
    }

    private static boolean isActive(PersonId person) {
        return b.getBean(ReadPeople.class).person(administrator, person).isActive();
    }

    private static PersonId person(String question) {
        return new PersonId(b.getBean(JdbcClient.class).sql(question + " limit 1").query(UUID.class).single());
    }

    /** Half of them at each node, with the right password among them. */
    @Test
    void judgesFiveOfTenThousandAttemptsOnOneAccount() throws Exception {
        invited("Nell Hart", "nell@thornmere.example");
        List<Boolean> welcome = attempts(10_000, number -> new Attempt("nell@thornmere.example",
                number >= 5_000 && number % 100 == 0 ? PASSWORD : "guess " + number, "192.0.2." + number % 250));

        assertThat(welcome).containsOnly(false);
        assertThat(judged("who = (select id from person where email = 'nell@thornmere.example')")).isEqualTo(5);
    }

    @Test
    void judgesFiftyOfTwoThousandAttemptsFromOneAddress() throws Exception {
        List<Boolean> welcome = attempts(2_000, number ->
                new Attempt("nobody" + number + "@thornmere.example", PASSWORD, "198.51.100.7"));

        assertThat(welcome).containsOnly(false);
        assertThat(judged("who is null")).isEqualTo(50);
    }

    private static List<Boolean> attempts(int many, IntFunction<Attempt> attempt) throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> answers = IntStream.range(0, many).mapToObj(number -> guessers.submit(() ->
                    (number % 2 == 0 ? a : b).getBean(CheckSignIn.class).check(attempt.apply(number)).isPresent())).toList();
            List<Boolean> welcome = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                welcome.add(answer.get());
            }
            return welcome;
        } finally {
            guessers.shutdownNow();
        }
    }

    private static int judged(String whose) {
        return a.getBean(JdbcClient.class).sql("select count(*) from trail where act = 'signed-in' and refused and " + whose)
                .query(Integer.class).single();
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(FollowThrough.class, StandingClock.class, Extras.class).run(
                "--server.port=0", "--follow-through.engine.run-jobs=false",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--follow-through.evidence.folder=target/two-nodes-" + UUID.randomUUID());
    }

    private static int port(ConfigurableApplicationContext node) {
        return ((ServletWebServerApplicationContext) node).getWebServer().getPort();
    }

    private static Visitor signedIn(String email) {
        Visitor person = new Visitor(port(a));
        assertThat(person.signIn(email, PASSWORD).location()).isEqualTo("/my-work");
        return person;
    }

    private static PersonId invited(String name, String email) {
        PersonId id = result(a.getBean(ChangePeople.class).add(administrator, Person.Kind.PERSON,
                new Details(name, email, "", null, null, Set.of())));
        InvitePerson invite = a.getBean(InvitePerson.class);
        invite.takeUp(result(invite.invite(administrator, id)), PASSWORD);
        return id;
    }

    private static <T> T result(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
