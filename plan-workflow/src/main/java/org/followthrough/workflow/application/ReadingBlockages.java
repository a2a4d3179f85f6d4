package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Blockage;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadBlockages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what blocks an action, with what the rules would let this person do about it. */
@Component
class ReadingBlockages implements ReadBlockages {

    private final VisibleAction visible;
    private final Blockages blockages;
    private final Directory directory;
    private final Sight sight;
    private final Clock clock;

    ReadingBlockages(
            VisibleAction visible,
            Blockages blockages,
            Directory directory,
            Sight sight,
            Clock clock) {
        this.visible = visible;
        this.blockages = blockages;
        this.directory = directory;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Blocked of(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        List<Blockage> all = blockages.of(action.id());
        List<Actor> guises = sight.actor(by).guises();
        Mark now = new Mark(by, clock.instant());
        return new Blocked(lines(all, action),
                guises.stream().anyMatch(one -> Blockage.report(action, one, "asked", all, now).isAccepted()),
                guises.stream().anyMatch(one -> all.stream()
                        .anyMatch(blockage -> blockage.refuse(action, one, "asked", now).isAccepted())),
                guises.stream().anyMatch(one -> all.stream()
                        .anyMatch(blockage -> blockage.lift(action, one, now).isAccepted())));
    }

    private List<Line> lines(List<Blockage> all, Action action) {
        Map<PersonId, Person> people = directory.people(all.stream()
                .flatMap(one -> Stream.of(one.reported(), one.agreed()))
                .filter(Objects::nonNull)
                .map(Mark::by)
                .collect(Collectors.toSet()));
        return all.stream().map(one -> new Line(one.cause(), people.get(one.reported().by()).name(),
                one.reported().at(), one.agreed() == null ? null : people.get(one.agreed().by()).name(), one.review(),
                one.isOpenFor(action))).toList();
    }
}
