package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.ReopenAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Re-opens a closed action because the programme lead says so. */
@Component
class ReopeningAction implements ReopenAction {

    private final ActOnAction acts;
    private final ClosingRules rules;
    private final Reopening reopening;

    ReopeningAction(ActOnAction acts, ClosingRules rules, Reopening reopening) {
        this.acts = acts;
        this.rules = rules;
        this.reopening = reopening;
    }

    @Override
    @Transactional
    public Decision<Stage> reopen(Command command) {
        return acts.anywhere(new Act("reopened", command.by(), command.action(), command.reason()),
                (action, actor, at) -> rules.reopen(action, actor, command.reason()),
                done -> reopening.follow(done.after(), done.at()));
    }
}
