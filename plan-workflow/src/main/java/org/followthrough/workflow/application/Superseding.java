package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.SupersedeAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an action in favour of a living one. */
@Component
class Superseding implements SupersedeAction {

    private final ActOnAction acts;
    private final ClosingRules rules;
    private final VisibleAction visible;
    private final Actions actions;
    private final EndOfAction end;

    Superseding(ActOnAction acts, ClosingRules rules, VisibleAction visible, Actions actions, EndOfAction end) {
        this.acts = acts;
        this.rules = rules;
        this.visible = visible;
        this.actions = actions;
        this.end = end;
    }

    @Override
    @Transactional
    public Decision<Stage> supersede(Command command) {
        Action living = held(visible.find(command.by(), command.action()), visible.find(command.by(), command.livingOne()));
        return acts.anywhere(new Act("superseded", command.by(), command.action(), command.reason()),
                (action, actor, at) -> rules.supersede(action, actor, living, command.reason(), at),
                end::closed);
    }

    /** The living one as it stays until this is done; the other is held with it, since either may be ended for the other. */
    private Action held(Action ended, Action living) {
        return actions.held(List.of(ended.id(), living.id())).stream()
                .filter(action -> action.id().equals(living.id()))
                .findFirst()
                .orElseThrow();
    }
}
