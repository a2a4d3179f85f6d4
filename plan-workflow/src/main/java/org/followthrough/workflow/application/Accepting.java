package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.port.AcceptAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an offered action on. */
@Component
class Accepting implements AcceptAction {

    private final ActOnAction acts;
    private final ActionProcess process;

    Accepting(ActOnAction acts, ActionProcess process) {
        this.acts = acts;
        this.process = process;
    }

    @Override
    @Transactional
    public Decision<Stage> accept(Command command) {
        return acts.at(Stage.OFFERED, new Act("accepted", command.by(), command.action(), null),
                (action, actor, at) -> action.accept(actor, at),
                done -> process.complete(done.after().id(), done.after().number(), Step.AssignOwner, true));
    }
}
