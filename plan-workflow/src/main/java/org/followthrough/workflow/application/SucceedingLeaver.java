package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Succession;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.DraftingSuccession.Draft;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotPermittedException;
import org.followthrough.workflow.port.SucceedLeaver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands everything of somebody who leaves to others: all the rows, their trail and one mail a successor, or nothing.
 * With the last part their memberships of groups end.
 */
@Component
class SucceedingLeaver implements SucceedLeaver {

    private static final String ACT = "handed-over";

    private final DraftingSuccession drafting;
    private final SuccessionMails mails;
    private final LeavingGroups groups;
    private final Actions actions;
    private final FollowingDesks desks;
    private final Plans plans;
    private final Directory directory;
    private final Outbox outbox;
    private final Trail trail;
    private final Sight sight;
    private final Clock clock;

    SucceedingLeaver(
            DraftingSuccession drafting,
            SuccessionMails mails,
            LeavingGroups groups,
            Actions actions,
            FollowingDesks desks,
            Plans plans,
            Directory directory,
            Outbox outbox,
            Trail trail,
            Sight sight,
            Clock clock) {
        this.drafting = drafting;
        this.mails = mails;
        this.groups = groups;
        this.actions = actions;
        this.desks = desks;
        this.plans = plans;
        this.directory = directory;
        this.outbox = outbox;
        this.trail = trail;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Part, Integer> parts(PersonId by, PersonId leaver) {
        requireSay(by);
        return drafting.parts(leaver);
    }

    @Override
    @Transactional(readOnly = true)
    public Decision<Preview> preview(Command command) {
        requireSay(command.by());
        return drafting.draft(command, clock.instant()).map(drafts -> new Preview(
                rows(drafts.stream().filter(draft -> draft.decision().isAccepted()).toList()),
                rows(drafts.stream().filter(draft -> !draft.decision().isAccepted()).toList())));
    }

    @Override
    @Transactional
    public Decision<Integer> succeed(Command command) {
        requireSay(command.by());
        Instant now = clock.instant();
        Decision<List<Draft>> drafted = drafting.draft(command, now);
        if (drafted instanceof Refused<List<Draft>> refused) {
            trail.add(line(command, now, refused.refusal()));
            return new Refused<>(refused.refusal());
        }
        List<Draft> going = ((Accepted<List<Draft>>) drafted).result().stream()
                .filter(draft -> draft.decision().isAccepted())
                .toList();
        if (going.isEmpty()) {
            return Decision.refused("succession.nothing", name(command.leaver()));
        }
        going.forEach(draft -> hand(draft, command, now));
        outbox.put(mails.of(going, command, now));
        groups.leave(command, now);
        return Decision.accepted(going.size());
    }

    private void hand(Draft draft, Command command, Instant now) {
        Action after = ((Accepted<Action>) draft.decision()).result();
        actions.save(draft.before(), after);
        desks.follow(draft.before(), after);
        String successors = draft.parts().stream()
                .map(part -> name(command.successors().get(part)))
                .distinct()
                .collect(Collectors.joining(", "));
        trail.add(new TrailEntry(now, ACT, command.by(), null, after.plan(), after.id(), name(command.leaver()),
                successors, command.reason(), false));
    }

    private void requireSay(PersonId by) {
        if (!Succession.isOpenTo(sight.actor(by))) {
            throw new NotPermittedException();
        }
    }

    private List<Row> rows(List<Draft> drafts) {
        Map<PlanId, Integer> numbers = plans.numbers(drafts.stream().map(draft -> draft.before().plan()).toList());
        return drafts.stream().map(draft -> new Row(
                new ActionRef(numbers.get(draft.before().plan()), draft.before().number()),
                draft.before().title(), draft.parts(),
                draft.decision() instanceof Refused<Action> refused ? refused.refusal() : null)).toList();
    }

    private String name(PersonId person) {
        return directory.person(person).name();
    }

    private static TrailEntry line(Command command, Instant at, Refusal refusal) {
        return new TrailEntry(at, ACT, command.by(), null, null, null, null,
                String.join("\u001f", refusal.values()), refusal.rule(), true);
    }
}
