package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Cover;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Covers;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ReadCover;
import org.followthrough.workflow.port.ReadPlan.PersonName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who stands in for whom. */
@Component
class ReadingCover implements ReadCover {

    private final Covers covers;
    private final Directory directory;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReadingCover(Covers covers, Directory directory, Sight sight, WorkingCalendar calendar, Clock clock) {
        this.covers = covers;
        this.directory = directory;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> covers(PersonId by) {
        Actor actor = sight.actor(by);
        Collection<Cover> seen = seen(actor);
        Map<PersonId, Person> people = directory.people(
                seen.stream().flatMap(one -> Stream.of(one.absent(), one.cover())).collect(Collectors.toSet()));
        return seen.stream().map(one -> line(one, actor, people)).toList();
    }

    private Collection<Cover> seen(Actor actor) {
        Map<UUID, Cover> seen = new LinkedHashMap<>();
        covers.concerning(actor.id()).forEach(one -> seen.put(one.id(), one));
        if (actor.has(Role.PROGRAMME_LEAD)) {
            covers.since(today()).forEach(one -> seen.putIfAbsent(one.id(), one));
        }
        return seen.values();
    }

    private Line line(Cover one, Actor actor, Map<PersonId, Person> people) {
        boolean past = one.until().isBefore(today());
        return new Line(one.id(), people.get(one.absent()).name(), people.get(one.cover()).name(), one.from(),
                one.until(), one.state(), past, one.accept(actor, today(), clock.instant()).isAccepted(),
                !past && one.end(actor, clock.instant()).isAccepted());
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonName> people(PersonId by) {
        Actor actor = sight.actor(by);
        return directory.everybody().stream()
                .filter(person -> person.kind() == Person.Kind.PERSON && person.isActive())
                .filter(person -> person.isOfSameBodyAs(actor.person()))
                .map(person -> new PersonName(person.id(), person.name()))
                .toList();
    }

    private LocalDate today() {
        return calendar.dayOf(clock.instant());
    }
}
