package org.followthrough.workflow.application;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionRequest;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.AskExtension;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters an extension into the ledger and lays it before whoever decides. */
@Component
class AskingExtension implements AskExtension {

    private final ActOnAction acts;
    private final ExtensionRules rules;
    private final ExtensionDesk desk;
    private final OpenFindings findings;

    AskingExtension(ActOnAction acts, ExtensionRules rules, ExtensionDesk desk, OpenFindings findings) {
        this.acts = acts;
        this.rules = rules;
        this.desk = desk;
        this.findings = findings;
    }

    /** The rule by which somebody may ask. */
    @FunctionalInterface
    private interface Asking {
        Decision<Extension> ask(Action action, ExtensionLedger ledger, Actor by, ExtensionRequest request, Instant at);
    }

    @Override
    @Transactional
    public Decision<Stage> ask(Command command) {
        return ask(command, rules::ask);
    }

    /** The programme lead asks for the date that a document gives; in the transaction of the line that is taken over. */
    Decision<Stage> askFromDocument(Command command) {
        return ask(command, rules::askFromDocument);
    }

    private Decision<Stage> ask(Command command, Asking asking) {
        Noted<Extension> asked = new Noted<>();
        Act act = new Act("extension-asked", command.by(), command.action(), command.request().whatChanged(),
                command.request().newDate().toString());
        return acts.anywhere(act,
                (action, actor, at) -> asking.ask(action, desk.ledger(action), actor, command.request(), at)
                        .map(asked::note)
                        .map(noted -> action),
                done -> {
                    desk.lay(done.after(), asked.value());
                    findings.asked(done.after(), asked.value().asked());
                });
    }
}
