package org.followthrough.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.people.Role;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.access.Everybody;
import org.followthrough.web.access.Fingerprint;
import org.followthrough.web.access.Scene;
import org.followthrough.web.security.StandingClock;
import org.followthrough.web.security.Visitor.Answer;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ChangePeople;
import org.followthrough.workflow.port.ChangePeople.Details;
import org.followthrough.workflow.port.CheckInvariants;
import org.followthrough.workflow.port.ReadAction;
import org.followthrough.workflow.port.ReadAction.ActionPage;
import org.followthrough.workflow.port.ReadPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Random people send random forms, most of them not theirs to send and each with fields that it does not have. What is
 * allowed is done and nothing with it; what is not changes nothing.
 */
@SpringBootTest(
        classes = {FollowThrough.class, Scene.class, StandingClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.evidence.folder=target/walk-evidence",
            "spring.datasource.url=jdbc:h2:mem:walk;DB_CLOSE_DELAY=-1"
        })
@DirtiesContext
class StepSkippingTest {

    /** 2,500 in the profile {@code long}, fewer in everyday builds. */
    private static final int FORMS = Integer.getInteger("walk.forms", 500);
    /** How often a form is sent that is most likely not allowed. */
    private static final int ONE_IN = 3;
    /** After how many forms the other actions are looked at too. */
    private static final int EVERY = 10;
    private static final List<String> PEOPLE = List.of("owner", "colleague", "manager", "othermgr", "service", "head",
            "director", "auditor", "lead", "board", "inspector", "partner", "agency2", "admin");
    /** What no form of an action may touch, whoever sends it. */
    private static final Set<String> OTHERS = Set.of("PERSON", "PERSON_ROLE", "CREDENTIAL", "TEAM", "GROUP_MEMBER", "PLAN",
            "THEME", "ISSUE", "PLAN_IMPORT", "EXTENSION", "COLOUR_OVERRIDE", "ABSENCE_COVER", "INVITATION", "MILESTONE");
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409, 422);

    @LocalServerPort private int port;

    @Autowired private Scene scene;
    @Autowired private ChangePeople change;
    @Autowired private ReadPeople people;
    @Autowired private ReadAction actions;
    @Autowired private CheckInvariants invariants;
    @Autowired private JdbcTemplate jdbc;

    private final Random random = new Random(20261130);
    private final SmuggledFields smuggled = new SmuggledFields(random);
    private final Map<String, Integer> seen = new TreeMap<>();
    private Everybody everybody;
    private List<ExpectedAction> expected;
    private Map<String, ActionPage> first;
    private Fingerprint fingerprint;

    /** One person is manager and auditor at once, as small bodies have it. */
    @BeforeEach
    void signEverybodyIn() throws IOException {
        scene.set();
        int version = people.version(scene.id("admin"), scene.id("othermgr"));
        change.change(scene.id("admin"), scene.id("othermgr"), version, new Details(
                "Nell Ashby", Scene.email("othermgr"), "", null, null, Set.of(Role.MANAGER, Role.AUDITOR)));
        everybody = new Everybody(port, PEOPLE);
        expected = List.of(new ExpectedAction("A1.1", "owner", Stage.IN_PROGRESS),
                new ExpectedAction("A2.1", "colleague", Stage.OFFERED),
                new ExpectedAction("A3.1", "owner", Stage.WITHDRAWN),
                new ExpectedAction("B1.1", "partner", Stage.IN_PROGRESS));
        first = expected.stream().collect(Collectors.toMap(action -> action.number, this::shown));
        fingerprint = new Fingerprint(jdbc);
    }

    @Test
    void skipsNoStepAndTakesNoFieldThatAFormDoesNotHave() {
        Map<String, Integer> facts = fingerprint.take();
        for (int step = 0; step < FORMS; step++) {
            ExpectedAction action = one(expected);
            Form form = random.nextInt(ONE_IN) == 0 ? any() : sensible(action);
            String what = "form " + step + ": " + form + " to " + action.number + " at " + action.stage();
            facts = send(form, action, facts, what);
            if (step % EVERY == 0) {
                expected.forEach(one -> agrees(one, what));
            }
        }
        expected.forEach(one -> agrees(one, "in the end"));
        for (Deed deed : Deed.values()) {
            boolean never = deed == Deed.ANSWER_ESCALATION || deed == Deed.KEEP_CHECK;
            assertThat(seen.keySet()).as("each deed was both done and refused")
                    .contains(deed + " refused", deed + (never ? " refused" : " done"));
        }
        assertThat(invariants.check()).allSatisfy(finding ->
                assertThat(finding.examples()).as(finding.invariant()).isEmpty());
    }

    /** A form that somebody sends; {@code to} and {@code other} count only where it names a person or an action. */
    private record Form(Deed deed, String by, String to, ExpectedAction other) {

        @Override
        public String toString() {
            return deed + " by " + by + " to " + to + " and " + other.number;
        }
    }

    private Map<String, Integer> send(Form form, ExpectedAction action, Map<String, Integer> facts, String what) {
        boolean allowed = action.allows(form.deed(), form.by(), form.to(), form.other());
        String to = scene.id(form.to()).toString();
        Answer answer = everybody.post(form.by(), form.deed().address(action.number),
                smuggled.body(form.deed().form(scene.id(form.to()), form.other().number), to));

        Map<String, Integer> after = fingerprint.take();
        seen.merge(form.deed() + (allowed ? " done" : " refused"), 1, Integer::sum);
        if (allowed) {
            assertThat(answer.location()).as("%s, answered %s", what, answer.status())
                    .isEqualTo("/plans/1/actions/" + action.number);
            action.done(form.deed(), form.by(), form.to());
            assertThat(after.keySet().stream().filter(table -> !after.get(table).equals(facts.get(table))))
                    .as(what).doesNotContainAnyElementsOf(OTHERS);
            agrees(action, what);
        } else {
            assertThat(answer.status()).as(what).isIn(REFUSED);
            assertThat(after).as(what).isEqualTo(facts);
        }
        return after;
    }

    private Form any() {
        return new Form(one(List.of(Deed.values())), one(PEOPLE), one(PEOPLE), one(expected));
    }

    /** Something that is allowed, each deed as likely as any other, so that actions come to their ends and back. */
    private Form sensible(ExpectedAction action) {
        Map<Deed, List<Form>> open = Stream.of(Deed.values())
                .flatMap(deed -> PEOPLE.stream().map(by -> new Form(deed, by, one(PEOPLE), one(expected))))
                .filter(form -> action.allows(form.deed(), form.by(), form.to(), form.other()))
                .collect(Collectors.groupingBy(Form::deed, () -> new EnumMap<>(Deed.class), Collectors.toList()));
        return open.isEmpty() ? any() : one(open.get(one(List.copyOf(open.keySet()))));
    }

    private void agrees(ExpectedAction action, String what) {
        ActionPage page = shown(action);
        ActionPage before = first.get(action.number);
        assertThat(page.line().stage()).as(what).isEqualTo(action.stage());
        assertThat(page.cycle()).as(what).isEqualTo(action.cycle);
        assertThat(page.desks().owners()).as(what).extracting(one -> one.id()).containsExactly(scene.id(action.owner));
        assertThat(page.desks().manager().id()).as(what).isEqualTo(scene.id(action.manager));
        assertThat(page.desks().contributors()).as(what).isEmpty();
        assertThat(page.desks().auditor()).as(what).isEqualTo(before.desks().auditor());
        assertThat(page.desks().serviceManager()).as(what).isEqualTo(before.desks().serviceManager());
        assertThat(page.dates()).as(what).isEqualTo(before.dates());
        assertThat(page.line().title()).as(what).isEqualTo(before.line().title());
        assertThat(page.line().declared()).as(what).isEqualTo(before.line().declared());
    }

    private ActionPage shown(ExpectedAction action) {
        return actions.action(scene.id("board"), new ActionRef(1, action.number));
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
