package org.followthrough.workflow.application;

import org.followthrough.domain.action.Seating;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.ReassignAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an action to others and offers it to them. */
@Component
class Reassigning implements ReassignAction {

    private final ActOnAction acts;
    private final Notices notices;

    Reassigning(ActOnAction acts, Notices notices) {
        this.acts = acts;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> reassign(Command command) {
        if (command.reason().isBlank()) {
            return Decision.refused("reassign.without-reason", command.action().number());
        }
        return acts.anywhere(new Act("reassigned", command.by(), command.action(), command.reason()),
                (action, actor, at) -> Seating.reassign(action, actor, command.owners(), at),
                done -> notices.tell(NotificationKind.OFFERED, done.after(), done.at(), command.owners()));
    }
}
