package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.SmallPlan.Cast;
import org.followthrough.workflow.application.WalkedAction.Act;
import org.followthrough.workflow.application.WalkedAction.Walker;
import org.followthrough.workflow.application.WorkflowUnderTest.ClockInHand;
import org.followthrough.workflow.application.WorkflowUnderTest.CountedEvidence;
import org.followthrough.workflow.application.WorkflowUnderTest.KeptMails;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.AcceptAction;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.AddEvidence;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.DeclineAction;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.PassSignOff;
import org.followthrough.workflow.port.PublishPlan;
import org.followthrough.workflow.port.ReadProcessPicture;
import org.followthrough.workflow.port.ReassignAction;
import org.followthrough.workflow.port.ReportProgress;
import org.followthrough.workflow.port.ReturnAction;
import org.followthrough.workflow.port.SendBackAction;
import org.followthrough.workflow.port.SignOffAction;
import org.followthrough.workflow.port.StaleStepException;
import org.followthrough.workflow.port.SubmitAction;
import org.followthrough.workflow.port.WithdrawAction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random people do random things, most of them not theirs to do. After each the product must have said what the oracle
 * says, and domain, trail and engine must stand where the oracle stands.
 */
abstract class RandomWalkTest {

    /** 10,000 in the profile {@code long}, fewer in everyday builds. */
    private static final int ACTS = Integer.getInteger("walk.acts", 1_500);
    private static final Map<Stage, String> WAITS = new EnumMap<>(Map.of(
            Stage.OFFERED, "AssignOwner", Stage.IN_PROGRESS, "ProvideEvidence", Stage.SUBMITTED, "SignOff",
            Stage.SIGNED_OFF, "ConfirmByAudit"));

    @Autowired private SmallPlan plan;
    @Autowired private PublishPlan publish;
    @Autowired private AcceptAction accept;
    @Autowired private DeclineAction decline;
    @Autowired private ReportProgress report;
    @Autowired private AddEvidence addEvidence;
    @Autowired private SubmitAction submit;
    @Autowired private SignOffAction signOff;
    @Autowired private ReturnAction giveBack;
    @Autowired private PassSignOff passOn;
    @Autowired private ConfirmAction confirm;
    @Autowired private SendBackAction sendBack;
    @Autowired private ReassignAction reassign;
    @Autowired private WithdrawAction withdraw;
    @Autowired private EscalateAction escalate;
    @Autowired private ReadProcessPicture picture;
    @Autowired private Trail trail;
    @Autowired private ClockInHand clock;
    @Autowired private CountedEvidence evidence;
    @Autowired private KeptMails mails;

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
        return new WalkedAction(number, action.dates().baseline(), stage, action.desks().owners(),
                action.desks().manager(), action.desks().serviceManager());
    }

    private void act(int step) throws IOException {
        WalkedAction action = one(actions);
        Deed deed = random.nextBoolean() ? any() : sensible(action);
        if (deed.act() == Act.WITHDRAW && random.nextBoolean()) {
            passTime(action);
            return;
        }
        int lines = trail.ofAction(plan.get(cast, action.number).id()).size();
        String what = "step " + step + ": " + deed + " to " + action.number + " at " + action.stage;
        boolean allowed = deed.isAllowed(action);
        Stage before = action.stage;

        assertThat(isDone(deed, cast.action(action.number))).as(what).isEqualTo(allowed);

        if (allowed) {
            action.done(deed.act(), deed.by(), deed.to());
        }
        seen.merge(deed.act() + (allowed ? " done" : " refused"), 1, Integer::sum);
        agrees(action, lines + 1, what);
        if (action.stage != before) {
            agreesWithTheEngine(action, what);
        }
    }

    /** @param to to whom the act gives the action, where it gives it to anybody */
    private record Deed(Act act, Walker by, Walker to) {

        boolean isAllowed(WalkedAction action) {
            return action.allows(act, by, to);
        }
    }

    private Deed any() {
        return new Deed(one(List.of(Act.values())), one(walkers), one(walkers));
    }

    /** Something that is allowed and leads on, so that the walk comes to the end of actions too. */
    private Deed sensible(WalkedAction action) {
        List<Deed> open = Stream.of(Act.values())
                .filter(act -> act != Act.WITHDRAW)
                .flatMap(act -> walkers.stream().map(by -> new Deed(act, by, one(walkers))))
                .filter(deed -> deed.isAllowed(action))
                .toList();
        return open.isEmpty() ? any() : one(open);
    }

    /** A rung may fire in between; it never moves an action. */
    private void passTime(WalkedAction action) {
        clock.set(clock.instant().plus(Duration.ofHours(random.nextInt(48))));
        escalate.escalate(plan.get(cast, action.number).id());
        assertThat(plan.get(cast, action.number).stage()).isEqualTo(action.stage);
    }

    private void agrees(WalkedAction expected, int lines, String what) {
        Action action = plan.get(cast, expected.number);
        assertThat(action.stage()).as(what).isEqualTo(expected.stage);
        assertThat(action.course().cycle()).as(what).isEqualTo(expected.cycle);
        assertThat(action.dates().baseline()).as(what).isEqualTo(expected.baseline);
        assertThat(expected.hasOnePersonWithTwoHands()).as(what).isFalse();
        assertThat(trail.ofAction(action.id())).as(what).hasSize(lines);
    }

    private void agreesWithTheEngine(WalkedAction expected, String what) {
        Set<String> waits = picture.readProcessPicture(plan.get(cast, expected.number).id()).active();
        assertThat(waits.stream().filter(WAITS::containsValue).toList()).as(what)
                .isEqualTo(expected.isOver() ? List.of() : List.of(WAITS.get(expected.stage)));
    }

    private boolean isDone(Deed deed, ActionRef ref) throws IOException {
        try {
            return perform(deed.act(), ref, deed.by(), deed.to()).isAccepted();
        } catch (StaleStepException tooLate) {
            return false;
        }
    }

    private Decision<Stage> perform(Act act, ActionRef ref, Walker by, Walker to) throws IOException {
        return switch (act) {
            case ACCEPT -> accept.accept(new AcceptAction.Command(by.id(), ref));
            case DECLINE -> decline.decline(new DeclineAction.Command(by.id(), ref, "Not mine", null));
            case REPORT -> report.reportProgress(new ReportProgress.Command(by.id(), ref, "Half of it", null));
            case GIVE_EVIDENCE -> addEvidence.add(new AddEvidence.Command(
                    by.id(), ref, "A list", null, new AddEvidence.Statement("Ten cases")));
            case SUBMIT -> submit.submit(new SubmitAction.Command(by.id(), ref, "Done"));
            case SIGN_OFF -> signOff.signOff(new SignOffAction.Command(by.id(), ref, ""));
            case RETURN -> giveBack.giveBack(new ReturnAction.Command(by.id(), ref, "More", null));
            case PASS_ON -> passOn.passOn(new PassSignOff.Command(by.id(), ref, to.id()));
            case CONFIRM -> confirm.confirm(new ConfirmAction.Command(by.id(), ref, ProofLevel.SAMPLE, ""));
            case SEND_BACK -> {
                Decision<Stage> back = sendBack.sendBack(new SendBackAction.Command(by.id(), ref, "Not enough"));
                if (back.isAccepted()) {
                    evidence.forget(plan.get(cast, ref.number()).id());
                }
                yield back;
            }
            case REASSIGN -> reassign.reassign(new ReassignAction.Command(by.id(), ref, List.of(to.id()), "Moved"));
            case WITHDRAW -> withdraw.withdraw(new WithdrawAction.Command(by.id(), ref, "No longer needed"));
        };
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
