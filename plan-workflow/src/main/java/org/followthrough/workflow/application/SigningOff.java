package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.SignOffAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs an action off and hands it to the auditor. */
@Component
class SigningOff implements SignOffAction {

    private final ActOnAction acts;
    private final Actions actions;
    private final ActionProcess process;
    private final Notices notices;

    SigningOff(ActOnAction acts, Actions actions, ActionProcess process, Notices notices) {
        this.acts = acts;
        this.actions = actions;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> signOff(Command command) {
        return acts.at(Stage.SUBMITTED, new Act("signed-off", command.by(), command.action(), command.note()),
                (action, actor, at) -> action.signOff(actor, at),
                done -> follow(done, command.note()));
    }

    private void follow(ActOnAction.Done done, String note) {
        Action action = done.after();
        actions.addStep(done.step("signed-off", note, null));
        process.complete(action.id(), action.number(), Step.SignOff, true);
        notices.tell(NotificationKind.READY_TO_CONFIRM, action, done.at(), action.desks().auditor());
    }
}
