package org.followthrough.workflow.application;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.extension.ExtensionLedger;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.promise.Finding;
import org.followthrough.domain.promise.FindingRules;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.application.outbound.FindingRegister;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.port.ActionAct;
import org.springframework.stereotype.Component;

/** What a page offers a person to do with the dates of an action. */
@Component
class OpenDateActs {

    private final Extensions extensions;
    private final ExtensionRules rules;
    private final Milestones milestones;
    private final FindingRegister findings;

    OpenDateActs(Extensions extensions, ExtensionRules rules, Milestones milestones,
            FindingRegister findings) {
        this.extensions = extensions;
        this.rules = rules;
        this.milestones = milestones;
        this.findings = findings;
    }

    private void findings(Action action, Actor actor, Set<ActionAct> open) {
        for (Finding finding : findings.of(action.id())) {
            if (finding.isOpen() && finding.isDraft() && action.isOwner(actor)) {
                open.add(ActionAct.DISMISS_DRAFT);
            }
            if (finding.isOpen() && !finding.isDraft() && FindingRules.mayResolve(action, actor)) {
                open.add(ActionAct.RESOLVE_CONTRADICTION);
            }
        }
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
        if (action.isOwner(actor) && action.stage().isWithOwner()) {
            open.add(ActionAct.SET_MILESTONE);
        }
        if (action.isOwner(actor) && !action.stage().isClosed()
                && milestones.of(action.id()).stream().anyMatch(milestone -> !milestone.isMet())) {
            open.add(ActionAct.MEET_MILESTONE);
        }
        findings(action, actor, open);
        return open;
    }
}
