package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.port.GrantExtension;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves the agreed date and with it the clock; a granted extension also answers an escalation that waits for one. */
@Component
class GrantingExtension implements GrantExtension {

    private final ActOnAction acts;
    private final ExtensionRules rules;
    private final ExtensionDesk desk;
    private final Escalations escalations;
    private final ActionProcess process;

    GrantingExtension(
            ActOnAction acts,
            ExtensionRules rules,
            ExtensionDesk desk,
            Escalations escalations,
            ActionProcess process) {
        this.acts = acts;
        this.rules = rules;
        this.desk = desk;
        this.escalations = escalations;
        this.process = process;
    }

    @Override
    @Transactional
    public Decision<Stage> grant(Command command) {
        Noted<Extension> granted = new Noted<>();
        return acts.anywhere(new Act("extension-granted", command.by(), command.action(), command.words()),
                (action, actor, at) -> rules
                        .grant(action, desk.find(action, command.extension()), actor, command.words(), at)
                        .map(granted::note)
                        .map(line -> action.agreeOn(line.newDate())),
                done -> follow(done, granted.value()));
    }

    private void follow(ActOnAction.Done done, Extension granted) {
        Action action = done.after();
        if (escalations.isAnswerOwed(action.id())) {
            Answer answer = new Answer.NewDate(granted.newDate(), granted.outcome().words());
            escalations.answer(action.id(), answer, done.actor().id(), done.at());
            process.complete(action.id(), action.number(), Step.Intervene, true);
        }
        process.timescaleChanged(action.id());
        desk.close(NotificationKind.EXTENSION_GRANTED, action, granted);
    }
}
