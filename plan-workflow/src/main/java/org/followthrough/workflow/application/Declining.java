package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.DeclineAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Declines an offered action; it stays offered until the programme lead finds another owner. */
@Component
class Declining implements DeclineAction {

    private final ActOnAction acts;

    Declining(ActOnAction acts) {
        this.acts = acts;
    }

    @Override
    @Transactional
    public Decision<Stage> decline(Command command) {
        return acts.at(Stage.OFFERED, new Act("declined", command.by(), command.action(), command.reason()),
                (action, actor, at) -> action.decline(actor, command.reason(), at),
                done -> { });
    }
}
