package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadLateDesks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whose desk is late: where the first step of its clock has come. */
@Component
class ReadingLateDesks implements ReadLateDesks {

    private static final Comparator<LateDesk> LONGEST_FIRST =
            Comparator.comparing(LateDesk::since).thenComparing(late -> late.action().number());

    private final ReadingPlans readable;
    private final Plans plans;
    private final Actions actions;
    private final DeskMatters matters;
    private final Directory directory;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingLateDesks(
            ReadingPlans readable,
            Plans plans,
            Actions actions,
            DeskMatters matters,
            Directory directory,
            Sight sight,
            WorkingCalendar calendar,
            Clock clock) {
        this.readable = readable;
        this.plans = plans;
        this.actions = actions;
        this.matters = matters;
        this.directory = directory;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LateDesk> ofPlan(PersonId by, int plan) {
        Actor actor = sight.actor(by);
        return late(readable.actions(actor, readable.plan(actor, plan)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<LateDesk> own(PersonId by) {
        Actor actor = sight.actor(by);
        Set<PersonId> faces = new HashSet<>(actor.groups());
        faces.add(actor.id());
        return late(actions.concerning(faces).stream()
                .filter(action -> ActionDesk.of(action)
                        .filter(desk -> actor.isAmong(desk.people(action)))
                        .isPresent())
                .toList());
    }

    private List<LateDesk> late(List<Action> candidates) {
        Instant now = clock.instant();
        List<Action> late = candidates.stream().filter(action -> isLate(action, now)).toList();
        Map<PersonId, Person> people = directory.people(late.stream()
                .flatMap(action -> ActionDesk.of(action).stream().flatMap(desk -> desk.people(action).stream()))
                .collect(Collectors.toSet()));
        Map<PlanId, Integer> numbers = late.stream().map(Action::plan).distinct()
                .collect(Collectors.toMap(plan -> plan, plan -> plans.byId(plan).number()));
        return late.stream()
                .map(action -> line(action, numbers.get(action.plan()), people, calendar.dayOf(now)))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private boolean isLate(Action action, Instant now) {
        Optional<ActionDesk> desk = ActionDesk.of(action);
        return desk.isPresent() && matters.clock(desk.get().matter(action), action.mustDo())
                .due(since(desk.get(), action), 0, now)
                .isPresent();
    }

    private LateDesk line(Action action, int plan, Map<PersonId, Person> people, LocalDate today) {
        ActionDesk desk = ActionDesk.of(action).orElseThrow();
        LocalDate since = since(desk, action);
        return new LateDesk(
                new ActionRef(plan, action.number()),
                action.title(),
                desk.kind(),
                desk.people(action).stream().map(people::get).map(Person::name).toList(),
                since,
                calendar.workingDaysBetween(since, today));
    }

    private LocalDate since(ActionDesk desk, Action action) {
        return calendar.dayOf(desk.arrival(action).at());
    }
}
