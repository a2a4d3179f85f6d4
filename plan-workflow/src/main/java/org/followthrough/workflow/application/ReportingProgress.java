package org.followthrough.workflow.application;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.FromDocument;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Actions.Update;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.port.ReportProgress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a dated update, which nobody edits afterwards. */
@Component
class ReportingProgress implements ReportProgress {

    private final ActOnAction acts;
    private final VisibleAction visible;
    private final Actions actions;
    private final ReadingPromises promises;

    ReportingProgress(ActOnAction acts, VisibleAction visible, Actions actions, ReadingPromises promises) {
        this.acts = acts;
        this.visible = visible;
        this.actions = actions;
        this.promises = promises;
    }

    @Override
    @Transactional
    public Decision<Stage> reportProgress(Command command) {
        Action held = actions.heldById(visible.find(command.by(), command.action()).id());
        Optional<Map.Entry<ActionId, Update>> sent = Optional.ofNullable(command.sending()).flatMap(actions::update);
        if (sent.filter(kept -> kept.getKey().equals(held.id()) && says(kept.getValue(), command)).isPresent()) {
            return Decision.accepted(held.stage());
        }
        UUID id = command.sending() == null || sent.isPresent() ? OrderedId.next() : command.sending();
        return report(id, command, (action, actor, at) -> action.reportProgress(actor, command.forecast(), at));
    }

    private static boolean says(Update update, Command command) {
        return update.by().equals(command.by()) && update.wording().equals(command.wording())
                && Objects.equals(update.forecast(), command.forecast());
    }

    /** The programme lead adds what a document says; in the transaction of the line that is taken over. */
    Decision<Stage> reportFromDocument(Command command) {
        return report(OrderedId.next(), command, FromDocument::progress);
    }

    private Decision<Stage> report(UUID id, Command command, ActOnAction.Rule rule) {
        if (command.wording().isBlank()) {
            return Decision.refused("progress.without-words", command.action().number());
        }
        return acts.anywhere(new Act("progress-reported", command.by(), command.action(), command.wording()),
                rule,
                done -> follow(id, done, command));
    }

    private void follow(UUID id, ActOnAction.Done done, Command command) {
        actions.addUpdate(id, done.after().id(),
                new Update(command.by(), done.at(), command.wording(), command.forecast()));
        promises.readUpdate(done.after(), new Mark(command.by(), done.at()), command.wording());
    }
}
