package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.ReportProgress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a dated update, which nobody edits afterwards. */
@Component
class ReportingProgress implements ReportProgress {

    private final ActOnAction acts;
    private final Actions actions;

    ReportingProgress(ActOnAction acts, Actions actions) {
        this.acts = acts;
        this.actions = actions;
    }

    @Override
    @Transactional
    public Decision<Stage> reportProgress(Command command) {
        if (command.wording().isBlank()) {
            return Decision.refused("progress.without-words", command.action().number());
        }
        return acts.anywhere(new Act("progress-reported", command.by(), command.action(), command.wording()),
                (action, actor, at) -> action.reportProgress(actor, command.forecast(), at),
                done -> actions.addUpdate(
                        done.after().id(), command.by(), done.at(), command.wording(), command.forecast()));
    }
}
