package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.DeskSource.AtDesk;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ReadLateDesks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whose desk is late: where the first step of its clock has come. */
@Component
class ReadingLateDesks implements ReadLateDesks {

    private static final Comparator<LateDesk> LONGEST_FIRST =
            Comparator.comparing(LateDesk::since).thenComparing(LateDesk::number).thenComparing(LateDesk::kind);

    private final ReadingPlans readable;
    private final Plans plans;
    private final List<DeskSource> sources;
    private final DeskMatters matters;
    private final Directory directory;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingLateDesks(
            ReadingPlans readable,
            Plans plans,
            List<DeskSource> sources,
            DeskMatters matters,
            Directory directory,
            Sight sight,
            WorkingCalendar calendar,
            Clock clock) {
        this.readable = readable;
        this.plans = plans;
        this.sources = sources;
        this.matters = matters;
        this.directory = directory;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LateDesk> ofPlan(PersonId by, int number) {
        Actor actor = sight.actor(by);
        Plan plan = readable.plan(actor, number);
        List<Action> actions = readable.actions(actor, plan);
        return late(sources.stream()
                .flatMap(source -> source.ofPlan(actor, plan.id(), actions).stream())
                .toList());
    }

    /** Those among what waits that have waited too long; the longest first. */
    List<LateDesk> late(List<AtDesk> waiting) {
        Instant now = clock.instant();
        Map<Arrival, Boolean> known = new HashMap<>();
        List<AtDesk> late = waiting.stream()
                .filter(desk -> known.computeIfAbsent(Arrival.of(desk), first -> isLate(desk, now)))
                .toList();
        Map<PersonId, Person> people = directory.people(
                late.stream().flatMap(desk -> desk.people().stream()).collect(Collectors.toSet()));
        Map<PlanId, Integer> numbers = plans.numbers(late.stream().map(AtDesk::plan).toList());
        return late.stream()
                .map(desk -> new LateDesk(
                        numbers.get(desk.plan()),
                        desk.number(),
                        desk.title(),
                        desk.challenge(),
                        desk.matter().kind(),
                        desk.people().stream().map(people::get).map(Person::name).toList(),
                        desk.since(),
                        calendar.workingDaysBetween(desk.since(), calendar.dayOf(now))))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** What decides whether a desk is late; many things arrive at desks of one kind on the same day. */
    private record Arrival(String kind, boolean mustDo, LocalDate since) {

        static Arrival of(AtDesk desk) {
            return new Arrival(desk.matter().kind(), desk.mustDo(), desk.since());
        }
    }

    private boolean isLate(AtDesk desk, Instant now) {
        return matters.clock(desk.matter(), desk.mustDo()).due(desk.since(), 0, now).isPresent();
    }
}
