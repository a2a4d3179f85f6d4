package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.promise.Finding;
import org.followthrough.domain.promise.Finding.How;
import org.followthrough.domain.promise.Finding.Settlement;
import org.followthrough.domain.promise.FindingId;
import org.followthrough.workflow.application.outbound.FindingRegister;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;

/** The findings of an action that somebody has to settle. */
@Component
class OpenFindings {

    private final FindingRegister register;

    OpenFindings(FindingRegister register) {
        this.register = register;
    }

    /** @throws NotFoundException if nothing of that id was found in the action */
    Finding find(Action action, FindingId id) {
        return register.of(action.id()).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("finding", id));
    }

    void settle(Finding settled) {
        register.settle(settled);
    }

    /** Ends the draft extensions of an action, because the owner has asked for one. */
    void asked(Action action, Mark asked) {
        register.of(action.id()).stream()
                .filter(finding -> finding.isOpen() && finding.isDraft())
                .forEach(draft -> register.settle(draft.settled(new Settlement(How.ASKED, asked, ""))));
    }
}
