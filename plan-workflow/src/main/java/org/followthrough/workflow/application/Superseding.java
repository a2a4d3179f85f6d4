package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.SupersedeAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an action in favour of a living one. */
@Component
class Superseding implements SupersedeAction {

    private final ActOnAction acts;
    private final ClosingRules rules;
    private final VisibleAction visible;
    private final EndOfAction end;

    Superseding(ActOnAction acts, ClosingRules rules, VisibleAction visible, EndOfAction end) {
        this.acts = acts;
        this.rules = rules;
        this.visible = visible;
        this.end = end;
    }

    @Override
    @Transactional
    public Decision<Stage> supersede(Command command) {
        Action living = visible.find(command.by(), command.livingOne());
        return acts.anywhere(new Act("superseded", command.by(), command.action(), command.reason()),
                (action, actor, at) -> rules.supersede(action, actor, living, command.reason(), at),
                end::closed);
    }
}
