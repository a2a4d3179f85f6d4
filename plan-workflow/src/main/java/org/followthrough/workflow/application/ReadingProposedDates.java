package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ProposedDate;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.ProposedDates;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ReadProposedDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dates that were proposed for an action. */
@Component
class ReadingProposedDates implements ReadProposedDates {

    private final VisibleAction visible;
    private final ProposedDates dates;
    private final AcceptingProposedDate accepting;
    private final Directory directory;
    private final Sight sight;
    private final Clock clock;

    ReadingProposedDates(
            VisibleAction visible,
            ProposedDates dates,
            AcceptingProposedDate accepting,
            Directory directory,
            Sight sight,
            Clock clock) {
        this.visible = visible;
        this.dates = dates;
        this.accepting = accepting;
        this.directory = directory;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposed> of(PersonId by, ActionRef ref) {
        Action action = visible.find(by, ref);
        List<ProposedDate> proposed = dates.of(action.id());
        Map<PersonId, Person> people = directory.people(
                proposed.stream().map(one -> one.declined().by()).collect(Collectors.toSet()));
        boolean mayAccept = sight.actor(by).guises().stream()
                .anyMatch(actor -> accepting.decide(action, actor, clock.instant()).isAccepted());
        return proposed.stream()
                .map(one -> line(one, people.get(one.declined().by()).name(),
                        one.declined().equals(action.course().declined()), mayAccept))
                .toList();
    }

    private static Proposed line(ProposedDate one, String name, boolean open, boolean mayAccept) {
        return new Proposed(one.day(), one.reason(), name, one.declined().at(), open, open && mayAccept);
    }
}
