package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Start;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.port.ReadProcessPicture;
import org.followthrough.workflow.port.ReadProcessPicture.ProcessPicture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnEngine
class ProcessPicturesTest {

    private final ActionId action = new ActionId(UUID.randomUUID());

    @Autowired
    private ActionProcess process;
    @Autowired
    private ReadProcessPicture pictures;

    @Test
    void showsTheModelBeforeTheStart() {
        ProcessPicture picture = pictures.readProcessPicture(action);
        assertThat(picture.model()).contains("<bpmn:process id=\"action-lifecycle\"");
        assertThat(picture.active()).isEmpty();
        assertThat(picture.done()).isEmpty();
    }

    @Test
    void marksTheStepsThatArePassedAndTheOneThatWaits() {
        process.start(action, Start.OFFER, false);
        complete(Step.AssignOwner, true);
        complete(Step.ProvideEvidence, true);
        ProcessPicture picture = pictures.readProcessPicture(action);
        assertThat(picture.active()).containsExactlyInAnyOrder("SignOff", "EscalationClock", "NewTimescale");
        assertThat(picture.done())
                .contains("ActionPublished", "AssignOwner", "ProvideEvidence")
                .doesNotContain("SignOff", "SignedOff", "ConfirmByAudit");
    }

    @Test
    void takesTheMarksBackThatAReturnHasUndone() {
        process.start(action, Start.OFFER, true);
        complete(Step.Intervene, true);
        complete(Step.AssignOwner, true);
        complete(Step.ProvideEvidence, true);
        complete(Step.SignOff, true);
        complete(Step.ConfirmByAudit, false);
        ProcessPicture picture = pictures.readProcessPicture(action);
        assertThat(picture.active()).contains("ProvideEvidence");
        assertThat(picture.done())
                .contains("AssignOwner", "Intervene", "Answered")
                .doesNotContain("ProvideEvidence", "SignOff", "SignedOff", "ConfirmByAudit", "Confirmed");
    }

    @Test
    void marksTheEndOfAConfirmedAction() {
        process.start(action, Start.SIGN_OFF, false);
        complete(Step.SignOff, true);
        complete(Step.ConfirmByAudit, true);
        ProcessPicture picture = pictures.readProcessPicture(action);
        assertThat(picture.active()).isEmpty();
        assertThat(picture.done()).contains("SignOff", "ConfirmByAudit", "CloseAction").doesNotContain("AssignOwner");
    }

    @Test
    void showsAnActionThatWasReopenedSinceThen() throws InterruptedException {
        process.start(action, Start.SIGN_OFF, false);
        process.withdraw(action);
        Thread.sleep(5);
        process.start(action, Start.WORK, false);
        ProcessPicture picture = pictures.readProcessPicture(action);
        assertThat(picture.active()).contains("ProvideEvidence");
        assertThat(picture.done()).contains("ActionPublished").doesNotContain("SignOff", "Withdrawal");
    }

    private void complete(Step step, boolean accepted) {
        process.complete(action, "A4.2", step, accepted);
    }
}
