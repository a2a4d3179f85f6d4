package org.followthrough.workflow.application;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.ProposedDate;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.extension.Extension;
import org.followthrough.domain.extension.ProposalRules;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.ActOnAction.Done;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Extensions;
import org.followthrough.workflow.application.outbound.ProposedDates;
import org.followthrough.workflow.port.AcceptProposedDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a proposed date as a granted extension, moves the clock and offers the action anew. */
@Component
class AcceptingProposedDate implements AcceptProposedDate {

    private final ActOnAction acts;
    private final ProposalRules rules;
    private final ProposedDates dates;
    private final Extensions extensions;
    private final ActionProcess process;
    private final Notices notices;

    AcceptingProposedDate(
            ActOnAction acts,
            ProposalRules rules,
            ProposedDates dates,
            Extensions extensions,
            ActionProcess process,
            Notices notices) {
        this.acts = acts;
        this.rules = rules;
        this.dates = dates;
        this.extensions = extensions;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> accept(Command command) {
        Noted<Extension> line = new Noted<>();
        return acts.anywhere(new Act("proposed-date-accepted", command.by(), command.action(), null),
                (action, actor, at) -> decide(action, actor, at)
                        .map(line::note)
                        .map(granted -> action.agreeOn(granted.newDate()).offeredAgain(new Mark(actor.id(), at))),
                done -> follow(done, line.value()));
    }

    /** What the rule says of the latest proposal; a page asks the same before it shows the button. */
    Decision<Extension> decide(Action action, Actor actor, Instant at) {
        return dates.of(action.id()).stream()
                .findFirst()
                .map(proposed -> decide(action, proposed, actor, at))
                .orElseGet(() -> Decision.refused("proposed-date.overtaken", action.number()));
    }

    private Decision<Extension> decide(Action action, ProposedDate proposed, Actor actor, Instant at) {
        return rules.accept(action, extensions.of(action.id()), proposed, actor, at);
    }

    private void follow(Done done, Extension line) {
        Action action = done.after();
        extensions.add(line);
        process.timescaleChanged(action.id());
        notices.tell(NotificationKind.OFFERED, action, done.at(), action.desks().owners());
    }
}
