package org.followthrough.workflow.application;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.ActOnAction.Done;
import org.followthrough.workflow.application.ActOnAction.Rule;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.port.DecideClosing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a proposed closing; an approved one ends the action until its last day has passed. */
@Component
class DecidingClosing implements DecideClosing {

    private final ActOnAction acts;
    private final Actions actions;
    private final ClosingRules rules;
    private final ClosingProposals proposals;
    private final EndOfAction end;
    private final MatterClocks clocks;
    private final Notices notices;

    DecidingClosing(
            ActOnAction acts,
            Actions actions,
            ClosingRules rules,
            ClosingProposals proposals,
            EndOfAction end,
            MatterClocks clocks,
            Notices notices) {
        this.acts = acts;
        this.actions = actions;
        this.rules = rules;
        this.proposals = proposals;
        this.end = end;
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> decide(Command command) {
        ClosingProposal open = actions.find(command.action())
                .flatMap(action -> proposals.open(action.id()))
                .orElse(null);
        String act = command.approved() ? "closing-approved" : "closing-refused";
        return acts.anywhere(new Act(act, command.by(), command.action(), command.words()), rule(command, open),
                done -> follow(done, command, open));
    }

    private Rule rule(Command command, ClosingProposal open) {
        if (open == null) {
            return (action, actor, at) -> Decision.refused("close.nothing-proposed", action.number());
        }
        return command.approved()
                ? (action, actor, at) -> rules.approve(action, actor, open, at)
                : (action, actor, at) -> rules.reject(action, actor, open, command.words());
    }

    private void follow(Done done, Command command, ClosingProposal proposal) {
        Mark by = new Mark(done.actor().id(), done.at());
        proposals.decide(proposal.id(), by, command.approved(), command.words());
        clocks.stop(new Matter(ClosingDecisionMatter.KIND, proposal.id()));
        Action action = done.after();
        if (command.approved()) {
            end.closed(done);
        } else {
            notices.tell(NotificationKind.CLOSING_REFUSED, action, proposal.id(), told(action, proposal));
        }
    }

    private static List<PersonId> told(Action action, ClosingProposal proposal) {
        return Stream.concat(Stream.of(proposal.proposed().by()), action.desks().owners().stream()).toList();
    }
}
