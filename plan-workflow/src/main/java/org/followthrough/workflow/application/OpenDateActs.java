package org.followthrough.workflow.application;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.port.ActionAct;
import org.springframework.stereotype.Component;

/** What a page offers a person to do with the dates of an action. */
@Component
class OpenDateActs {

    private final Extensions extensions;
    private final ExtensionRules rules;

    OpenDateActs(Extensions extensions, ExtensionRules rules) {
        this.extensions = extensions;
        this.rules = rules;
    }

    Set<ActionAct> of(Action action, Actor actor) {
        Set<ActionAct> open = EnumSet.noneOf(ActionAct.class);
        ExtensionLedger ledger = extensions.of(action.id());
        if (rules.mayAsk(action, ledger, actor)) {
            open.add(ActionAct.ASK_EXTENSION);
        }
        if (ledger.pending().filter(extension -> rules.mayDecide(action, extension, actor)).isPresent()) {
            open.add(ActionAct.DECIDE_EXTENSION);
        }
        return open;
    }
}
