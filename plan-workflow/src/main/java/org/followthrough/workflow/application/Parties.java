package org.followthrough.workflow.application;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.escalation.DeskStep;
import org.followthrough.domain.escalation.DeskStep.Party;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.stereotype.Component;

/** Finds the people whom a step of a desk clock tells about an action. */
@Component
class Parties {

    private final Directory directory;

    Parties(Directory directory) {
        this.directory = directory;
    }

    /** Whom a step tells where those who ask are the owners. */
    List<PersonId> told(DeskStep step, Action action, List<PersonId> desk) {
        return told(step, action, desk, action.desks().owners());
    }

    /** @param desk whoever has to act; {@code askers} wait for them */
    List<PersonId> told(DeskStep step, Action action, List<PersonId> desk, List<PersonId> askers) {
        return step.tell().stream()
                .flatMap(party -> switch (party) {
                    case DESK -> desk.stream();
                    case ASKER -> askers.stream();
                    default -> of(action, party);
                })
                .distinct()
                .toList();
    }

    private Stream<PersonId> of(Action action, Party party) {
        return switch (party) {
            case OWNER -> action.desks().owners().stream();
            case MANAGER -> Stream.ofNullable(action.desks().manager());
            case SERVICE_MANAGER -> Stream.ofNullable(action.desks().serviceManager());
            case HEAD_OF_SERVICE -> Stream.ofNullable(action.desks().headOfService());
            case DIRECTOR -> Stream.ofNullable(action.desks().director());
            case AUDITOR -> Stream.ofNullable(action.desks().auditor());
            case PROGRAMME_LEAD -> directory.withRole(Role.PROGRAMME_LEAD).stream().map(Person::id);
            case DESK, ASKER -> throw new IllegalArgumentException(party + " depends on the matter.");
        };
    }
}
