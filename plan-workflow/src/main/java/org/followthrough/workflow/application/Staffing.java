package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Desks;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.Publication;
import org.springframework.stereotype.Component;

/** Seats people at the desks of an action when its plan goes live. */
@Component
class Staffing {

    private final Directory directory;

    Staffing(Directory directory) {
        this.directory = directory;
    }

    /** Why the people chosen cannot take these desks; empty when they can. */
    List<Refusal> problems(Publication publication) {
        Map<PersonId, Person> people = directory.people(Stream.of(publication.manager(), publication.serviceManager(),
                        publication.headOfService(), publication.director(), publication.auditor())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Refusal> problems = new ArrayList<>();
        seat(publication.manager(), Role.MANAGER, "manager", people, problems);
        seat(publication.serviceManager(), Role.SERVICE_MANAGER, "service manager", people, problems);
        seat(publication.headOfService(), Role.HEAD_OF_SERVICE, "head of service", people, problems);
        seat(publication.director(), Role.DIRECTOR, "director", people, problems);
        seat(publication.auditor(), Role.AUDITOR, "auditor", people, problems);
        if (publication.manager() != null && publication.manager().equals(publication.auditor())) {
            problems.add(Refusal.of("publish.manager-is-auditor", people.get(publication.auditor()).name()));
        }
        return problems;
    }

    private static void seat(
            PersonId id, Role role, String desk, Map<PersonId, Person> people, List<Refusal> problems) {
        if (id == null) {
            problems.add(Refusal.of("publish.desk-empty", desk));
            return;
        }
        Person person = people.get(id);
        if (person == null) {
            throw new NotFoundException("person", id);
        }
        if (!person.has(role)) {
            problems.add(Refusal.of("publish.desk-without-role", person.name(), desk));
        }
    }

    /**
     * The desks of an action. Its manager is the line manager of the accountable owner, else the one chosen for the
     * plan, else the service manager; never an owner, nor the auditor. An auditor who owns the action leaves the desk to
     * the other auditors.
     */
    Desks desks(Action action, Publication publication, Map<PersonId, Person> people) {
        List<PersonId> owners = action.desks().owners();
        PersonId auditor = owners.contains(publication.auditor()) ? null : publication.auditor();
        Set<PersonId> barred = barred(owners, auditor);
        PersonId lineManager = action.desks().accountable().map(people::get).map(Person::lineManager).orElse(null);
        PersonId manager = Stream.of(lineManager, publication.manager(), publication.serviceManager())
                .filter(Objects::nonNull)
                .filter(person -> !barred.contains(person))
                .findFirst()
                .orElse(null);
        return new Desks(owners, action.desks().contributors(), manager, publication.serviceManager(),
                publication.headOfService(), publication.director(), auditor);
    }

    private static Set<PersonId> barred(List<PersonId> owners, PersonId auditor) {
        Set<PersonId> barred = new HashSet<>(owners);
        barred.add(auditor);
        return barred;
    }
}
