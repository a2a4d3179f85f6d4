package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.SendBackAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a signed-off action back to its owner; its next cycle begins. */
@Component
class SendingBack implements SendBackAction {

    private final ActOnAction acts;
    private final Actions actions;
    private final ActionProcess process;
    private final Notices notices;

    SendingBack(ActOnAction acts, Actions actions, ActionProcess process, Notices notices) {
        this.acts = acts;
        this.actions = actions;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> sendBack(Command command) {
        return acts.at(Stage.SIGNED_OFF, new Act("sent-back", command.by(), command.action(), command.reason()),
                (action, actor, at) -> action.sendBack(actor, command.reason()),
                done -> follow(done, command.reason()));
    }

    private void follow(ActOnAction.Done done, String reason) {
        Action action = done.after();
        actions.addStep(done.step("sent-back", reason, null));
        process.complete(action.id(), action.number(), Step.ConfirmByAudit, false);
        process.timescaleChanged(action.id());
        notices.tell(NotificationKind.SENT_BACK, action, done.at(), action.desks().ownersAndManager());
    }
}
