package org.followthrough.workflow.application;

import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.FromDocument;
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
    private final ReadingPromises promises;

    ReportingProgress(ActOnAction acts, Actions actions, ReadingPromises promises) {
        this.acts = acts;
        this.actions = actions;
        this.promises = promises;
    }

    @Override
    @Transactional
    public Decision<Stage> reportProgress(Command command) {
        return report(command, (action, actor, at) -> action.reportProgress(actor, command.forecast(), at));
    }

    /** The programme lead adds what a document says; in the transaction of the line that is taken over. */
    Decision<Stage> reportFromDocument(Command command) {
        return report(command, FromDocument::progress);
    }

    private Decision<Stage> report(Command command, ActOnAction.Rule rule) {
        if (command.wording().isBlank()) {
            return Decision.refused("progress.without-words", command.action().number());
        }
        return acts.anywhere(new Act("progress-reported", command.by(), command.action(), command.wording()),
                rule,
                done -> follow(done, command));
    }

    private void follow(ActOnAction.Done done, Command command) {
        actions.addUpdate(done.after().id(), command.by(), done.at(), command.wording(), command.forecast());
        promises.readUpdate(done.after(), new Mark(command.by(), done.at()), command.wording());
    }
}
