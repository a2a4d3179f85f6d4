package org.followthrough.workflow.application;

import java.util.UUID;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.port.ProposeClosing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a closing that expires before those who may approve it. */
@Component
class ProposingClosing implements ProposeClosing {

    private final ActOnAction acts;
    private final ClosingRules rules;
    private final ClosingProposals proposals;
    private final MatterClocks clocks;
    private final Notices notices;

    ProposingClosing(
            ActOnAction acts, ClosingRules rules, ClosingProposals proposals, MatterClocks clocks, Notices notices) {
        this.acts = acts;
        this.rules = rules;
        this.proposals = proposals;
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> propose(Command command) {
        UUID id = UUID.randomUUID();
        return acts.anywhere(
                new Act("closing-proposed", command.by(), command.action(), command.reason()),
                (action, actor, at) -> rules.propose(action, actor, proposal(id, action, command, new Mark(actor.id(), at)),
                        proposals.open(action.id()).isPresent()),
                done -> follow(done, proposal(id, done.after(), command, new Mark(done.actor().id(), done.at()))));
    }

    private static ClosingProposal proposal(UUID id, Action action, Command command, Mark by) {
        return new ClosingProposal(id, action.id(), command.kind(), command.until(), command.reason(), by);
    }

    private void follow(ActOnAction.Done done, ClosingProposal proposal) {
        proposals.add(proposal);
        clocks.start(new Matter(ClosingDecisionMatter.KIND, proposal.id()));
        notices.tell(NotificationKind.CLOSING_PROPOSED, done.after(), proposal.id(),
                ClosingDecisionMatter.deciders(done.after(), done.actor().id()));
    }
}
