package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.RefuseExtension;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves the agreed date as it is and tells the asker why. */
@Component
class RefusingExtension implements RefuseExtension {

    private final ActOnAction acts;
    private final ExtensionRules rules;
    private final ExtensionDesk desk;

    RefusingExtension(ActOnAction acts, ExtensionRules rules, ExtensionDesk desk) {
        this.acts = acts;
        this.rules = rules;
        this.desk = desk;
    }

    @Override
    @Transactional
    public Decision<Stage> refuse(Command command) {
        Noted<Extension> refused = new Noted<>();
        return acts.anywhere(new Act("extension-refused", command.by(), command.action(), command.words()),
                (action, actor, at) -> rules
                        .refuse(action, desk.find(action, command.extension()), actor, command.words(), at)
                        .map(refused::note)
                        .map(line -> action),
                done -> desk.close(NotificationKind.EXTENSION_REFUSED, done.after(), refused.value()));
    }
}
