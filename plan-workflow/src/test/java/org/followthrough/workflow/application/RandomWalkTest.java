package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WaitsOfActions.Wait;
import org.followthrough.workflow.application.WalkedAction.Act;
import org.followthrough.workflow.application.WalkedAction.Walker;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.engine.TimersInHand;
import org.followthrough.workflow.port.CheckInvariants;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadProcessPicture;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random people do random things, most of them not theirs to do. After each the product must have said what the oracle
 * says, domain, trail and engine must stand where the oracle stands, and pages must show what is in the database.
 */
abstract class RandomWalkTest {

    /** 10,000 in the profile {@code long}, fewer in everyday builds. */
    private static final int ACTS = Integer.getInteger("walk.acts", 1_500);
    /** How often time passes instead of an act. */
    private static final int ONE_IN = 40;
    private static final Map<Stage, String> WAITS = new EnumMap<>(Map.of(
            Stage.OFFERED, "AssignOwner", Stage.IN_PROGRESS, "ProvideEvidence", Stage.SUBMITTED, "SignOff",
            Stage.SIGNED_OFF, "ConfirmByAudit"));

    private static final List<String> OWN_KINDS = List.of(
            "accept-offer", "manager-review", "audit", "no-update", "re-check", "closing-expiry");

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private WalkedDeeds deeds;
    @Autowired private TimersInHand timers;
    @Autowired private WaitsOfActions waits;
    @Autowired private MatterClocks planned;
    @Autowired private DeskClocks clocks;
    @Autowired private ReadProcessPicture picture;
    @Autowired private Trail trail;
    @Autowired private CheckInvariants invariants;
    @Autowired private ClockInHand clock;
    @Autowired private CountedEvidence evidence;
    @Autowired private KeptMails mails;
    @Autowired private KeptFacts facts;

    private final Random random = new Random(20261123);
    private final Map<String, Integer> seen = new TreeMap<>();
    private Cast cast;
    private List<Walker> walkers;
    private List<WalkedAction> actions = List.of();

    @Test
    void neverReachesAStateThatTheRulesForbid() throws IOException {
        clock.set(Instant.parse("2026-11-02T09:00:00Z"));
        for (int step = 0; step < ACTS; step++) {
            if (actions.stream().allMatch(WalkedAction::isOver)) {
                begin();
            }
            act(step);
            mails.take();
        }
        for (Act act : Act.values()) {
            assertThat(seen).as("every act was both done and refused").containsKeys(act + " done", act + " refused");
        }
        assertThat(seen.get("CONFIRM done")).isGreaterThan(ACTS / 500);
        assertThat(invariants.check()).extracting(CheckInvariants.Finding::invariant)
                .containsExactly("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8");
        assertThat(invariants.check()).allSatisfy(finding -> assertThat(finding.examples()).as(finding.invariant()).isEmpty());
    }

    /** Publishes a fresh plan among people whose roles overlap as they should not. */
    private void begin() {
        cast = plan.save();
        publish.publish(cast.publication());
        walkers = List.of(
                new Walker(cast.lead(), Set.of(Role.PROGRAMME_LEAD)),
                new Walker(cast.owner(), Set.of()), new Walker(cast.other(), Set.of()),
                new Walker(cast.manager(), Set.of(Role.MANAGER)),
                new Walker(cast.serviceManager(), Set.of(Role.SERVICE_MANAGER)),
                new Walker(cast.head(), Set.of(Role.HEAD_OF_SERVICE)),
                new Walker(cast.director(), Set.of(Role.DIRECTOR)),
                new Walker(cast.auditor(), Set.of(Role.AUDITOR)),
                both("Ilse Marchetti", Role.MANAGER, Role.AUDITOR), both("Priya Nair", Role.MANAGER, Role.AUDITOR));
        actions = List.of(walked("A1.1", Stage.OFFERED), walked("A1.2", Stage.OFFERED), walked("A1.3", Stage.SUBMITTED));
        actions.get(2).wasSubmittedBy(cast.lead());
        evidence.add(plan.get(cast, "A1.3").id());
    }

    private Walker both(String name, Role... roles) {
        return new Walker(plan.person(name, null, roles), Set.of(roles));
    }

    private WalkedAction walked(String number, Stage stage) {
        Action action = plan.get(cast, number);
        return new WalkedAction(number, action.dates().baseline(), stage, action.desks());
    }

    private void act(int step) throws IOException {
        WalkedAction action = one(actions);
        if (random.nextInt(ONE_IN) == 0) {
            passTime(action);
            return;
        }
        Deed deed = random.nextBoolean() ? any(action) : sensible(action);
        int lines = trail.ofAction(plan.get(cast, action.number).id()).size();
        String what = "step " + step + ": " + deed + " to " + action.number + " at " + action.stage;
        LocalDate today = today();
        boolean allowed = deed.isAllowed(action, today);
        Stage before = action.stage;
        int cycle = action.cycle;

        assertThat(isDone(deed, action, today))
                .as(() -> what + ", told as " + trail.ofAction(plan.get(cast, action.number).id()).get(0))
                .isEqualTo(allowed);

        if (allowed) {
            action.done(deed.act(), deed.by(), deed.to(), today);
        }
        if (action.cycle > cycle) {
            evidence.forget(plan.get(cast, action.number).id());
        }
        seen.merge(deed.act() + (allowed ? " done" : " refused"), 1, Integer::sum);
        agrees(action, lines + 1, what);
        if (action.stage != before) {
            agreesWithTheEngine(action, what);
            agreesWithItsClock(action, what);
        }
    }

    /** @param to to whom the act gives the action, where it gives it to anybody */
    private record Deed(Act act, Walker by, Walker to) {

        boolean isAllowed(WalkedAction action, LocalDate today) {
            return action.allows(act, by, to, today);
        }
    }

    /** Anything, but for a decision on an extension where none was ever asked for: there is no page for that. */
    private Deed any(WalkedAction action) {
        Act act = one(List.of(Act.values()));
        boolean onNothing = (act == Act.GRANT || act == Act.REFUSE) && !action.date.wasEverAskedFor();
        return onNothing ? any(action) : new Deed(act, one(walkers), one(walkers));
    }

    /** Something that is allowed, every act as likely as any other, so that the walk comes to the end of actions too. */
    private Deed sensible(WalkedAction action) {
        LocalDate today = today();
        Map<Act, List<Deed>> open = Stream.of(Act.values())
                .flatMap(act -> walkers.stream().map(by -> new Deed(act, by, one(walkers))))
                .filter(deed -> deed.isAllowed(action, today))
                .collect(Collectors.groupingBy(Deed::act, () -> new EnumMap<>(Act.class), Collectors.toList()));
        return open.isEmpty() ? any(action) : one(open.get(one(List.copyOf(open.keySet()))));
    }

    /** A rung may fire in between; it never moves an action. */
    private void passTime(WalkedAction action) {
        clock.set(clock.instant().plus(Duration.ofHours(random.nextInt(96))));
        timers.fireDue(plan.get(cast, action.number).id(), clock.instant());
        Action after = plan.get(cast, action.number);
        assertThat(after.stage()).isEqualTo(action.stage);
        facts.areThoseOf(after.plan(), "time has passed");
    }

    private void agrees(WalkedAction expected, int lines, String what) {
        Action action = plan.get(cast, expected.number);
        assertThat(action.stage()).as(what).isEqualTo(expected.stage);
        assertThat(action.course().cycle()).as(what).isEqualTo(expected.cycle);
        assertThat(action.dates().baseline()).as(what).isEqualTo(expected.baseline);
        assertThat(action.dates().agreed()).as(what).isEqualTo(expected.date.agreed);
        assertThat(expected.hasOnePersonWithTwoHands()).as(what).isFalse();
        assertThat(trail.ofAction(action.id())).as(what).hasSize(lines);
        facts.areThoseOf(action.plan(), what);
    }

    /** One clock runs for the one thing that the action waits for, and no other is left behind. */
    private void agreesWithItsClock(WalkedAction expected, String what) {
        Action action = plan.get(cast, expected.number);
        Optional<Matter> waiting = waits.of(action).map(Wait::matter);
        for (String kind : OWN_KINDS) {
            Matter matter = new Matter(kind, action.id().value());
            Optional<Instant> due = waiting.filter(matter::equals).flatMap(planned::next);
            assertThat(clocks.due(matter)).as("%s: the clock of %s", what, kind).isEqualTo(due);
        }
    }

    private void agreesWithTheEngine(WalkedAction expected, String what) {
        Set<String> waits = picture.readProcessPicture(plan.get(cast, expected.number).id()).active();
        assertThat(waits.stream().filter(WAITS::containsValue).toList()).as(what)
                .isEqualTo(expected.isOver() ? List.of() : List.of(WAITS.get(expected.stage)));
    }

    private boolean isDone(Deed deed, WalkedAction action, LocalDate today) throws IOException {
        LocalDate later = action.date.later(deed.act() == Act.ASK_FOR_DAYS, today);
        try {
            return deeds.perform(deed.act(), cast.action(action.number), deed.by(), deed.to(), later, today).isAccepted();
        } catch (StaleStepException tooLate) {
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
