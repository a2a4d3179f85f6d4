package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.action.Withdrawal;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.port.WithdrawAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws an action from its plan. */
@Component
class Withdrawing implements WithdrawAction {

    private final ActOnAction acts;
    private final ActionProcess process;

    Withdrawing(ActOnAction acts, ActionProcess process) {
        this.acts = acts;
        this.process = process;
    }

    @Override
    @Transactional
    public Decision<Stage> withdraw(Command command) {
        return acts.anywhere(new Act("withdrawn", command.by(), command.action(), command.reason()),
                (action, actor, at) -> Withdrawal.withdraw(action, actor, command.reason(), at),
                done -> process.withdraw(done.after().id()));
    }
}
