package org.followthrough.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.browser.Browser;
import org.followthrough.web.documents.out.PlanFormat;
import org.followthrough.workflow.port.ActionLine;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.CheckSignIn;
import org.followthrough.workflow.port.InvitePerson;
import org.followthrough.workflow.port.PlanFilter;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.ReadPlan;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The main job on the real plan, as people do it: in a browser, with mails in a real mail server and a moving clock.
 *
 * <p>The product is stopped afterwards: the engine has one clock a JVM, and under that of a later test its timers would
 * fire for fourteen years.
 */
@SpringBootTest(
        classes = {FollowThrough.class, MainJobJourneyTest.Extras.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1",
            "follow-through.evidence.folder=target/journey-evidence"
        })
@DirtiesContext
class MainJobJourneyTest {

    private static final Path REAL_PLAN = Path.of("../../shared/real-plan/action-plan-2013.txt");
    private static final String PASSWORD = "four words not together";
    private static final Map<String, Role> CAST = Map.of(
            "Maud Eccles", Role.PROGRAMME_LEAD,
            "Rhys Pemberton", Role.MANAGER,
            "Oona Fairley", Role.SERVICE_MANAGER,
            "Piet Hollis", Role.HEAD_OF_SERVICE,
            "Signe Roath", Role.DIRECTOR,
            "Teo Lindqvist", Role.AUDITOR);
    private static final GreenMail MAILBOX = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private ChangePeople change;
    @Autowired private InvitePerson invite;
    @Autowired private CheckSignIn check;
    @Autowired private ReadPeople people;
    @Autowired private ReadPlan plan;
    @Autowired private ReadAction readAction;
    @Autowired private MovedTime time;
    @Autowired private BeanFactory product;

    private PersonId ada;

    /** A clock that begins on the base date of the plan. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Extras {

        @Bean
        @Primary
        MovedTime movedTime(ApplicationEventPublisher events) {
            return new MovedTime(Instant.parse("2012-03-01T09:00:00Z"), events);
        }
    }

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

    @Test
    @Timeout(600)
    void leadsTheRealPlanFromAnUploadToAConfirmedActionAndAnEscalation() throws Exception {
        assumeTrue(Files.exists(REAL_PLAN), "Skipped: the real plan is not beside the project.");
        try (Browser browser = Browser.start()) {
            becomeAdministrator(browser);
            addPeople();
            publish(browser);
            confirmOneAction(browser);
            escalateAnother(browser);
            carryThePlanOutAndBack(browser);
        }
    }

    private void becomeAdministrator(Browser browser) {
        try (Visit visit = new Visit(browser, home())) {
            visit.go("/").fill("code", setUp.code().orElseThrow()).fill("name", "Ada Quill")
                    .fill("email", "ada@thornmere.example").fill("password", PASSWORD)
                    .press("Set up and sign in");
            visit.go("/people");
            assertThat(visit.text()).contains("Ada Quill");
        }
    }

    private void addPeople() {
        ada = check.check(new CheckSignIn.Attempt("ada@thornmere.example", PASSWORD, "test")).orElseThrow().id();
        CAST.forEach((name, role) -> letIn(added(change.add(ada, Person.Kind.PERSON, details(name, Set.of(role))))));
    }

    private void letIn(PersonId person) {
        invite.takeUp(added(invite.invite(ada, person)), PASSWORD);
    }

    private static ChangePeople.Details details(String name, Set<Role> roles) {
        return new ChangePeople.Details(name, email(name), "", null, null, roles);
    }

    private void publish(Browser browser) {
        try (Visit maud = visit(browser, "Maud Eccles")) {
            maud.go("/imports");
            maud.page().locator("input[type=file]").setInputFiles(REAL_PLAN);
            maud.press("Read the file").isSound();
            assertThat(maud.text()).contains("Nothing has been saved yet");
            maud.fill("title", "Plan after the inspection").fill("bodyName", "Thornmere Council")
                    .press("Save the plan").isSound();
            maud.go("/plans/1/publish").fill("baseDate.day", "1").fill("baseDate.month", "3")
                    .fill("baseDate.year", "2012").select("manager", "Rhys Pemberton")
                    .select("serviceManager", "Oona Fairley").select("headOfService", "Piet Hollis")
                    .select("director", "Signe Roath").select("auditor", "Teo Lindqvist")
                    .press("See what would happen").isSound();
            assertThat(maud.text()).contains("Nothing has been published yet", "one each");
            maud.press("Publish now").isSound();
            assertThat(maud.page().locator("body").innerText()).contains("The plan is live with");
            maud.go("/plans/1/publish");
            assertThat(maud.text()).contains("A plan is published once");
            maud.go("/board").isSound();
        }
    }

    /** The first actions that one person owns and that wait for an answer, the earliest date first. */
    private List<ActionLine> offered() {
        return plan.plan(idOf("Maud Eccles"), 1, PlanFilter.everything()).parts().stream()
                .flatMap(part -> part.actions().stream())
                .filter(line -> line.stage() == Stage.OFFERED && line.owners().size() == 1 && line.due() != null)
                .filter(line -> person(line.owners().get(0)).kind() == Person.Kind.PERSON)
                .sorted(Comparator.comparing(ActionLine::due))
                .toList();
    }

    private void confirmOneAction(Browser browser) {
        ActionLine action = offered().get(0);
        String owner = action.owners().get(0);
        giveAddress(owner);
        String page = "/plans/1/actions/" + action.ref().number();
        retryMailOf(browser, owner);
        awaitMail(email(owner), "your part in it");
        try (Visit visit = visit(browser, owner)) {
            visit.go("/my-work").go(page);
            visit.go(page + "/accept").choose("answer", "accept").press("Send my answer");
            visit.go(page + "/evidence").choose("kind", "statement")
                    .fill("statement", "I sat in on ten meetings; all ten did it.")
                    .fill("title", "Ten meetings").press("Add evidence");
            visit.go(page + "/submit").fill("statement", "It is done, and shown.").press("Send for sign-off");
            visit.go(page);
            assertThat(visit.text()).contains("Ten meetings", "It is done, and shown.");
        }
        awaitMail(email("Rhys Pemberton"), action.ref().number() + " is waiting for your sign-off");
        decide(browser, "Rhys Pemberton", page + "/sign-off", "sign-off");
        awaitMail(email("Teo Lindqvist"), action.ref().number() + " is ready for your audit");
        try (Visit teo = visit(browser, "Teo Lindqvist")) {
            teo.go(page + "/confirm").choose("decision", "confirm").choose("level", "2")
                    .press("Send my decision");
            assertThat(teo.go(page).text()).contains("Confirmed");
        }
        awaitMail(email(owner), action.ref().number() + " is confirmed");
    }

    private void decide(Browser browser, String name, String page, String decision) {
        try (Visit visit = visit(browser, name)) {
            visit.go("/sign-offs").go(page).press("Send my decision");
            assertThat(visit.text()).contains("There is a problem");
            visit.choose("decision", decision).press("Send my decision");
        }
    }

    private void escalateAnother(Browser browser) {
        ActionLine action = offered().get(0);
        String number = action.ref().number();
        assertThat(action.due()).isEqualTo("2012-03-08");
        time.moveTo("2012-03-09T08:00:00Z");
        await().atMost(Duration.ofSeconds(60)).until(() -> readAction.action(idOf("Maud Eccles"), action.ref()).history()
                .stream().anyMatch(line -> line.act().equals("escalated")));
        time.moveTo("2012-03-12T08:00:00Z");
        awaitMail(email("Rhys Pemberton"), "about your actions");
        time.moveTo("2012-03-15T08:00:00Z");
        awaitMail(email("Oona Fairley"), number + " is escalated to you");
        try (Visit oona = visit(browser, "Oona Fairley")) {
            oona.go("/my-work").go("/plans/1/actions/" + number + "/answer")
                    .choose("answer", "recovery-plan").fill("wording", "Two more people from Monday.")
                    .press("Send my answer");
        }
        time.moveTo("2012-03-29T08:00:00Z");
        awaitMail(email("Piet Hollis"), number + " is escalated to you");
        try (Visit piet = visit(browser, "Piet Hollis")) {
            piet.go("/plans/1/actions/" + number);
            assertThat(piet.text()).contains("Two more people from Monday.", "Oona Fairley", "Off track");
        }
    }

    /** The Word document as somebody does it; the other kinds of the same plan without the pages. */
    private void carryThePlanOutAndBack(Browser browser) throws IOException {
        try (Visit maud = visit(browser, "Maud Eccles")) {
            maud.go("/board");
            Download word = maud.page().waitForDownload(() -> maud.page().locator("a[href$='/export.docx']").click());
            maud.go("/imports").select("copyOf", "A newer copy of plan 1: Plan after the inspection");
            maud.page().locator("input[type=file]").setInputFiles(word.path());
            maud.press("Read the file").isSound();
            assertThat(maud.text()).contains("The document says the same as “Plan after the inspection”");
        }
        OutAndBack outAndBack = new OutAndBack(product, idOf("Maud Eccles"), 1);
        outAndBack.assertNothingChanged(PlanFormat.XLSX);
        outAndBack.assertNothingChanged(PlanFormat.CSV);
    }

    private void giveAddress(String name) {
        Person person = person(name);
        change.change(ada, person.id(), 0, details(name, Set.of()));
        letIn(person.id());
    }

    /** The mail of the publication had nowhere to go until the owner got an address. */
    private void retryMailOf(Browser browser, String owner) {
        try (Visit visit = visit(browser, "Ada Quill")) {
            visit.go("/operations/mail?state=failed");
            visit.page().locator("tr", new Page.LocatorOptions().setHasText(owner)).locator("button").first().click();
            assertThat(visit.page().locator("body").innerText()).contains("The mail is being tried again.");
        }
    }

    private Visit visit(Browser browser, String name) {
        return new Visit(browser, home()).signIn(name.equals("Ada Quill") ? "ada@thornmere.example" : email(name), PASSWORD);
    }

    private Person person(String name) {
        return people.everybody(ada).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private PersonId idOf(String name) {
        return person(name).id();
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z]+", ".") + "@thornmere.example";
    }

    private String home() {
        return "http://127.0.0.1:" + port;
    }

    private static void awaitMail(String address, String subject) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(subjectsTo(address))
                .anyMatch(found -> found.contains(subject)));
    }

    private static List<String> subjectsTo(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MAILBOX.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().contains(address)) {
                subjects.add(mail.getSubject());
            }
        }
        return subjects;
    }

    private static <T> T added(Decision<T> decision) {
        return ((Decision.Accepted<T>) decision).result();
    }
}
