package org.followthrough.workflow.application;

import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.promise.Finding;
import org.followthrough.domain.promise.FindingRules;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.port.DismissDraft;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a draft extension without asking for anything. */
@Component
class DismissingDraft implements DismissDraft {

    private final ActOnAction acts;
    private final OpenFindings findings;

    DismissingDraft(ActOnAction acts, OpenFindings findings) {
        this.acts = acts;
        this.findings = findings;
    }

    @Override
    @Transactional
    public Decision<Stage> dismiss(Command command) {
        Noted<Finding> settled = new Noted<>();
        return acts.anywhere(new Act("draft-dismissed", command.by(), command.action(), command.words()),
                (action, actor, at) -> FindingRules
                        .dismiss(action, findings.find(action, command.finding()), actor, command.words(), at)
                        .map(settled::note)
                        .map(finding -> action),
                done -> findings.settle(settled.value()));
    }
}
