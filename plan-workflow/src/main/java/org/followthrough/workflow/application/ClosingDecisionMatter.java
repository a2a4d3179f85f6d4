package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.closing.ClosingProposal;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.ClosingProposals;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** A proposed closing that waits for somebody senior to decide. */
@Component
class ClosingDecisionMatter implements DeskMatter {

    static final String KIND = "closing-decision";

    private final ClosingProposals proposals;
    private final Actions actions;
    private final WorkingCalendar calendar;
    private final Parties parties;
    private final Notices notices;
    private final Trail trail;

    ClosingDecisionMatter(
            ClosingProposals proposals,
            Actions actions,
            WorkingCalendar calendar,
            Parties parties,
            Notices notices,
            Trail trail) {
        this.proposals = proposals;
        this.actions = actions;
        this.calendar = calendar;
        this.parties = parties;
        this.notices = notices;
        this.trail = trail;
    }

    /** Who may decide on what {@code proposer} has proposed. */
    static List<PersonId> deciders(Action action, PersonId proposer) {
        return Stream.of(action.desks().headOfService(), action.desks().director())
                .filter(person -> person != null && !person.equals(proposer))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Waiting> waiting(UUID subject) {
        return proposals.open(subject)
                .filter(proposal -> action(proposal).stage().isWithOwner())
                .map(proposal -> new Waiting(calendar.dayOf(proposal.proposed().at()), action(proposal).mustDo()));
    }

    @Override
    public void overdue(UUID subject, DeskStep step, Instant at) {
        proposals.open(subject).ifPresent(proposal -> remind(proposal, step, at));
    }

    private void remind(ClosingProposal proposal, DeskStep step, Instant at) {
        Action action = action(proposal);
        PersonId proposer = proposal.proposed().by();
        trail.add(new TrailEntry(at, "desk-reminded", null, null, action.plan(), action.id(), null, KIND, null, false));
        notices.tell(NotificationKind.DESK_LATE, action, KIND + "/" + at,
                parties.told(step, action, deciders(action, proposer), List.of(proposer)));
    }

    private Action action(ClosingProposal proposal) {
        return actions.byId(proposal.action());
    }
}
