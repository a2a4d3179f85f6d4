package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.ConfirmAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Confirms an action at a level of proof. */
@Component
class Confirming implements ConfirmAction {

    private final ActOnAction acts;
    private final Actions actions;
    private final ActionProcess process;
    private final Notices notices;

    Confirming(ActOnAction acts, Actions actions, ActionProcess process, Notices notices) {
        this.acts = acts;
        this.actions = actions;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> confirm(Command command) {
        return acts.at(Stage.SIGNED_OFF, new Act("confirmed", command.by(), command.action(), command.note()),
                (action, actor, at) -> action.confirm(actor, command.level(), at),
                done -> follow(done, command.note()));
    }

    private void follow(ActOnAction.Done done, String note) {
        Action action = done.after();
        actions.addStep(done.step("confirmed", note, null));
        process.complete(action.id(), action.number(), Step.ConfirmByAudit, true);
        notices.tell(NotificationKind.CONFIRMED, action, done.at(), action.desks().ownersAndManager());
    }
}
