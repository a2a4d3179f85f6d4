package org.followthrough.workflow.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.FarthestDay;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.escalation.Ladder;
import org.followthrough.domain.escalation.Rung;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.DeclaredProgress;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.workflow.application.Deadlines.Deadline;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.Plans.Wording;
import org.followthrough.workflow.port.Publication;
import org.springframework.stereotype.Component;

/** Works out what publishing a plan would make of every action, without doing it. */
@Component
class DraftingPublication {

    private final Plans plans;
    private final Actions actions;
    private final Directory directory;
    private final Staffing staffing;
    private final Deadlines deadlines;
    private final TimescaleReader timescales;
    private final WorkingCalendar calendar;
    private final Ladders ladders;

    DraftingPublication(
            Plans plans,
            Actions actions,
            Directory directory,
            Staffing staffing,
            Deadlines deadlines,
            TimescaleReader timescales,
            WorkingCalendar calendar,
            Ladders ladders) {
        this.plans = plans;
        this.actions = actions;
        this.directory = directory;
        this.staffing = staffing;
        this.deadlines = deadlines;
        this.timescales = timescales;
        this.calendar = calendar;
        this.ladders = ladders;
    }

    /** Everything that would go live, or the first rule against it. */
    Decision<List<GoingLive>> draft(Actor by, Plan plan, Publication publication, Instant now) {
        if (!by.has(Role.PROGRAMME_LEAD)) {
            return Decision.refused("publish.only-programme-lead", plan.title());
        }
        if (plan.isLive()) {
            return Decision.refused("publish.already-live", plan.title());
        }
        List<Action> drafts = actions.ofPlan(plan.id());
        if (drafts.isEmpty()) {
            return Decision.refused("publish.without-actions", plan.title());
        }
        Map<ActionId, Wording> wordings = plans.wordings(plan.id());
        LocalDate today = calendar.dayOf(now);
        return staffing.problems(publication).stream()
                .findFirst()
                .or(() -> againstBase(publication.baseDate(), today))
                .or(() -> againstDays(drafts, wordings, publication.baseDate(), today))
                .<Decision<List<GoingLive>>>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accepted(goingLive(drafts, wordings, publication, now)));
    }

    private Optional<Refusal> againstBase(LocalDate base, LocalDate today) {
        return timescales.isOutOfReach(base, today)
                ? Optional.of(Refusal.of("publish.base-date", base, calendar.firstDay(), FarthestDay.from(today)))
                : Optional.empty();
    }

    /** A plan was saved with timescales that could be kept on that day, and counted from today. */
    private Optional<Refusal> againstDays(
            List<Action> drafts, Map<ActionId, Wording> wordings, LocalDate base, LocalDate today) {
        Set<String> read = new HashSet<>();
        return drafts.stream()
                .map(draft -> wordings.get(draft.id()))
                .filter(wording -> read.add(wording.timescale())
                        && timescales.against(wording.timescale(), base, today).isPresent())
                .findFirst()
                .map(wording -> Refusal.of("publish.day-out-of-reach", wording.number(), wording.timescale(), base,
                        calendar.firstDay(), FarthestDay.from(today)));
    }

    /** The first rule against letting these people take the desks of an action that joins a live plan. */
    Optional<Refusal> against(Publication publication) {
        return staffing.problems(publication).stream().findFirst();
    }

    /** An action that joins a plan which is live already. */
    GoingLive joining(Action draft, Publication publication, Instant now) {
        Map<PersonId, Person> owners = directory.people(Set.copyOf(draft.desks().owners()));
        return goingLive(draft, plans.wording(draft.id()), publication, staffing.desks(draft, publication, owners), now,
                ladders.of(draft.mustDo()));
    }

    private List<GoingLive> goingLive(
            List<Action> drafts, Map<ActionId, Wording> wordings, Publication publication, Instant now) {
        Map<PersonId, Person> owners = directory.people(
                drafts.stream().flatMap(action -> action.desks().owners().stream()).collect(Collectors.toSet()));
        Map<Boolean, Ladder> byDuty =
                Map.of(true, ladders.of(true), false, ladders.of(false));
        return drafts.stream()
                .map(draft -> goingLive(draft, wordings.get(draft.id()), publication,
                        staffing.desks(draft, publication, owners), now, byDuty.get(draft.mustDo())))
                .toList();
    }

    private GoingLive goingLive(
            Action draft,
            Wording wording,
            Publication publication,
            Desks desks,
            Instant now,
            Ladder ladder) {
        Deadline deadline = deadlines.of(draft.id(), wording.timescale(), publication.baseDate());
        Regularity regularity = Regularity.of(wording.timescale(), wording.wording()).orElse(null);
        Mark published = new Mark(publication.by(), now);
        if (new DeclaredProgress(wording.declaredColour(), wording.declaredProgress()).saysDone()) {
            return new GoingLive(draft, draft.publishDeclaredDone(deadline.day(), desks, published), wording,
                    deadline.milestones(), null, true, regularity);
        }
        Rung past = deadline.day() == null ? null : ladder.highestDue(deadline.day(), List.of(), now).orElse(null);
        return new GoingLive(draft, draft.publish(deadline.day(), desks, published), wording, deadline.milestones(), past,
                false, regularity);
    }
}
