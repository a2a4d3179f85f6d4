package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.port.SubmitAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an action with its evidence to the manager. */
@Component
class Submitting implements SubmitAction {

    private final ActOnAction acts;
    private final Actions actions;
    private final EvidenceRegister evidence;
    private final ActionProcess process;
    private final Notices notices;

    Submitting(ActOnAction acts, Actions actions, EvidenceRegister evidence, ActionProcess process, Notices notices) {
        this.acts = acts;
        this.actions = actions;
        this.evidence = evidence;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> submit(Command command) {
        return acts.at(Stage.IN_PROGRESS, new Act("submitted", command.by(), command.action(), command.statement()),
                (action, actor, at) -> action.submit(
                        actor, evidence.pieces(action.id(), action.course().cycle()), at),
                done -> follow(done, command.statement()));
    }

    private void follow(ActOnAction.Done done, String statement) {
        Action action = done.after();
        actions.addStep(done.step("submitted", statement, null));
        process.complete(action.id(), action.number(), Step.ProvideEvidence, true);
        notices.tell(NotificationKind.SENT_FOR_SIGN_OFF, action, done.at(), action.desks().manager());
    }
}
