package org.followthrough.workflow.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.handover.SendingSide;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.stereotype.Component;

/** Finds who gives an action away. */
@Component
class SendingSides {

    private final Directory directory;

    SendingSides(Directory directory) {
        this.directory = directory;
    }

    SendingSide of(Action action, PersonId offering) {
        List<PersonId> owners = action.desks().owners();
        Map<PersonId, List<PersonId>> members = directory.members(owners);
        Set<PersonId> people = new HashSet<>(owners);
        members.values().forEach(people::addAll);
        people.add(offering);
        return new SendingSide(people, directory.people(owners).values().stream()
                .map(Person::otherAgency)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }
}
