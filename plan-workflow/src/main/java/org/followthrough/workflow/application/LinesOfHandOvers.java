package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadHandOvers.HandOverLine;
import org.springframework.stereotype.Component;

/** Makes lines of a list out of hand-overs. */
@Component
class LinesOfHandOvers {

    private final Plans plans;
    private final Directory directory;
    private final DeskMatters desks;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LinesOfHandOvers(Plans plans, Directory directory, DeskMatters desks, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.desks = desks;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** An offer beside its action; it is open only while it can still be accepted. */
    record Known(HandOver handOver, Action action) {

        boolean isOpen() {
            return handOver.isOpen() && action.stage().isWithOwner();
        }
    }

    List<HandOverLine> of(List<Known> all) {
        Map<PersonId, Person> people = directory.people(all.stream()
                .map(Known::handOver)
                .flatMap(one -> Stream.of(one.to(), one.offered().by(),
                        one.ended() == null ? one.to() : one.ended().done().by()))
                .collect(Collectors.toSet()));
        Map<PlanId, Integer> numbers = plans.numbers(all.stream().map(known -> known.action().plan()).toList());
        return all.stream()
                .map(known -> line(known, numbers.get(known.action().plan()), person -> people.get(person).name()))
                .toList();
    }

    private HandOverLine line(Known known, int plan, Function<PersonId, String> names) {
        HandOver handOver = known.handOver();
        HandOver.Ending ended = handOver.ended();
        LocalDate due = known.isOpen() ? due(known) : null;
        return new HandOverLine(
                new ActionRef(plan, known.action().number()),
                known.action().title(),
                handOver.agency(),
                names.apply(handOver.to()),
                names.apply(handOver.offered().by()),
                handOver.offered().at(),
                handOver.why(),
                handOver.state(),
                due,
                due != null && calendar.dayOf(clock.instant()).isAfter(due),
                ended == null ? null : names.apply(ended.done().by()),
                ended == null ? null : ended.done().at(),
                ended == null ? null : ended.words());
    }

    /** The day on which the clock of the answer rings first. */
    private LocalDate due(Known known) {
        return desks.clock(HandOverDesk.matter(known.handOver()), known.action().mustDo())
                .next(calendar.dayOf(known.handOver().offered().at()), 0)
                .map(calendar::dayOf)
                .orElse(null);
    }
}
