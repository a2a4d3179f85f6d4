package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.followthrough.workflow.application.outbound.ActionProcess.Start.OFFER;
import static org.followthrough.workflow.application.outbound.ActionProcess.Start.SIGN_OFF;
import static org.followthrough.workflow.application.outbound.ActionProcess.Start.WORK;
import static org.followthrough.workflow.application.outbound.ActionProcess.Step.AssignOwner;
import static org.followthrough.workflow.application.outbound.ActionProcess.Step.ConfirmByAudit;
import static org.followthrough.workflow.application.outbound.ActionProcess.Step.Intervene;
import static org.followthrough.workflow.application.outbound.ActionProcess.Step.ProvideEvidence;
import static org.followthrough.workflow.application.outbound.ActionProcess.Step.SignOff;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.port.StaleStepException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnEngine
class ActionLifecycleProcessTest {

    private static final Instant RUNG = Instant.parse("2027-04-01T23:00:00Z");

    private final ActionId action = new ActionId(UUID.randomUUID());

    @Autowired
    private ActionProcess process;
    @Autowired
    private ClockPorts ports;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ManagementService management;
    @Autowired
    private HistoryService history;

    @BeforeEach
    void planARung() {
        ports.willPlan(action, RUNG);
    }

    @Test
    void runsFromTheOfferToTheConfirmation() {
        process.start(action, OFFER, false);
        assertThat(open()).containsExactly("AssignOwner");
        complete(AssignOwner);
        assertThat(open()).containsExactly("ProvideEvidence");
        complete(ProvideEvidence);
        assertThat(open()).containsExactly("SignOff");
        complete(SignOff);
        assertThat(open()).containsExactly("ConfirmByAudit");
        complete(ConfirmByAudit);
        assertThat(running()).isFalse();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance())
                .activityId("CloseAction").count()).isOne();
    }

    @Test
    void notesWhenEachStepBeganAndEnded() {
        process.start(action, OFFER, false);
        HistoricTaskInstance begun = history.createHistoricTaskInstanceQuery().processInstanceId(instance()).singleResult();
        complete(AssignOwner);
        HistoricTaskInstance ended = history.createHistoricTaskInstanceQuery().taskId(begun.getId()).singleResult();
        HistoricActivityInstance step = history.createHistoricActivityInstanceQuery().processInstanceId(instance())
                .activityId("AssignOwner").singleResult();
        long lasted = ended.getEndTime().getTime() - begun.getStartTime().getTime();
        assertThat(ended.getStartTime()).isEqualTo(begun.getStartTime());
        assertThat(ended.getDurationInMillis()).isCloseTo(lasted, within(50L));
        assertThat(step.getDurationInMillis()).isCloseTo(lasted, within(50L));
    }

    @Test
    void goesBackToTheOwnerWhenReturned() {
        process.start(action, OFFER, false);
        complete(AssignOwner);
        complete(ProvideEvidence);
        process.complete(action, "A4.2", SignOff, false);
        assertThat(open()).containsExactly("ProvideEvidence");
    }

    @Test
    void goesBackToTheOwnerWhenSentBackByTheAuditor() {
        process.start(action, OFFER, false);
        complete(AssignOwner);
        complete(ProvideEvidence);
        complete(SignOff);
        process.complete(action, "A4.2", ConfirmByAudit, false);
        assertThat(open()).containsExactly("ProvideEvidence");
        assertThat(timer().getDuedate()).isEqualTo(Date.from(RUNG));
    }

    @Test
    void startsADeclaredCompleteActionAtSignOff() {
        process.start(action, SIGN_OFF, false);
        assertThat(open()).containsExactly("SignOff");
        process.complete(action, "A4.2", SignOff, false);
        assertThat(open()).containsExactly("ProvideEvidence");
    }

    @Test
    void goesOnWithTheWorkWhenReopened() {
        process.start(action, OFFER, false);
        process.withdraw(action);
        process.start(action, WORK, false);
        assertThat(open()).containsExactly("ProvideEvidence");
        complete(ProvideEvidence);
        assertThat(open()).containsExactly("SignOff");
    }

    @Test
    void refusesAStepThatIsNotOpen() {
        process.start(action, OFFER, false);
        assertThatExceptionOfType(StaleStepException.class)
                .isThrownBy(() -> complete(SignOff))
                .withMessage("Action A4.2 changed while it was open.");
        complete(AssignOwner);
        assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> complete(AssignOwner));
    }

    @Test
    void endsFromAnyStepWhenWithdrawn() {
        process.start(action, OFFER, true);
        complete(AssignOwner);
        process.withdraw(action);
        assertThat(running()).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void refusesToWithdrawWhatHasEnded() {
        process.start(action, OFFER, false);
        process.withdraw(action);
        assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> process.withdraw(action));
    }

    @Test
    void escalatesWhenTheTimerFiresAndPlansTheNextRung() {
        process.start(action, OFFER, false);
        assertThat(timer().getDuedate()).isEqualTo(Date.from(RUNG));
        ports.willPlan(action, RUNG.plus(7, ChronoUnit.DAYS));
        fire();
        assertThat(ports.escalationsOf(action)).isOne();
        assertThat(open()).containsExactly("AssignOwner");
        assertThat(timer().getDuedate()).isEqualTo(Date.from(RUNG.plus(7, ChronoUnit.DAYS)));
    }

    @Test
    void asksTheServiceManagerWhenARungMustBeAnswered() {
        process.start(action, OFFER, false);
        ports.willDemandAnAnswer(action, true);
        fire();
        assertThat(open()).containsExactlyInAnyOrder("AssignOwner", "Intervene");
        assertThat(timer()).as("the clock goes on").isNotNull();
        complete(Intervene);
        assertThat(open()).containsExactly("AssignOwner");
    }

    @Test
    void asksTheServiceManagerOnceForEachAnswerDemanded() {
        process.start(action, OFFER, false);
        ports.willDemandAnAnswer(action, true);
        fire();
        ports.willDemandAnAnswer(action, false);
        fire();
        assertThat(open()).containsExactlyInAnyOrder("AssignOwner", "Intervene");
    }

    @Test
    void asksTheServiceManagerAtOnceWhenTheAnswerIsOwedAtTheStart() {
        process.start(action, OFFER, true);
        assertThat(open()).containsExactlyInAnyOrder("AssignOwner", "Intervene");
        assertThat(timer().getDuedate()).isEqualTo(Date.from(RUNG));
        assertThat(ports.escalationsOf(action)).isZero();
    }

    @Test
    void plansAgainWhenTheTimescaleChangesWhileItWaits() {
        process.start(action, OFFER, false);
        ports.willPlan(action, RUNG.plus(30, ChronoUnit.DAYS));
        process.timescaleChanged(action);
        assertThat(timer().getDuedate()).isEqualTo(Date.from(RUNG.plus(30, ChronoUnit.DAYS)));
        assertThat(ports.escalationsOf(action)).isZero();
    }

    @Test
    void plansAgainWhenTheTimescaleChangesAfterTheLadderIsExhausted() {
        process.start(action, OFFER, false);
        ports.willPlanNothing(action);
        fire();
        assertThat(timer()).isNull();
        ports.willPlan(action, RUNG.plus(60, ChronoUnit.DAYS));
        process.timescaleChanged(action);
        assertThat(timer().getDuedate()).isEqualTo(Date.from(RUNG.plus(60, ChronoUnit.DAYS)));
    }

    @Test
    void takesAChangedTimescaleOfAClosedActionCalmly() {
        process.start(action, OFFER, false);
        process.withdraw(action);
        process.timescaleChanged(action);
        assertThat(ports.plansOf(action)).isOne();
    }

    @Test
    void tellsTheEngineWhoIsAtWork() {
        process.start(action, OFFER, false);
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance()).singleResult()
                .getStartUserId()).isEqualTo(EngineUnderTest.AT_WORK.toString());
    }

    @Test
    void keepsNoVariable() {
        process.start(action, OFFER, true);
        complete(AssignOwner);
        complete(ProvideEvidence);
        process.complete(action, "A4.2", SignOff, false);
        fire();
        assertThat(runtime.createVariableInstanceQuery().processInstanceIdIn(instance()).list()).isEmpty();
    }

    private void complete(Step step) {
        process.complete(action, "A4.2", step, true);
    }

    private void fire() {
        management.executeJob(timer().getId());
    }

    private Job timer() {
        return management.createJobQuery().processInstanceId(instance()).timers().singleResult();
    }

    private List<String> open() {
        return tasks.createTaskQuery().processInstanceBusinessKey(action.toString()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private boolean running() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(action.toString()).count() > 0;
    }

    private String instance() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(action.toString()).singleResult()
                .getId();
    }
}
