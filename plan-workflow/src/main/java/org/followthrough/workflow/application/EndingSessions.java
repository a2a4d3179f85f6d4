package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.KeepingDirectory.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.EndSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the rows of one person's sessions away. */
@Component
class EndingSessions implements EndSessions {

    private final Sight sight;
    private final Directory directory;
    private final KeepingDirectory keeping;
    private final Sessions sessions;
    private final Reauthentication again;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndingSessions(Sight sight, Directory directory, KeepingDirectory keeping, Sessions sessions, Reauthentication again,
            Trail trail, PlatformTransactionManager transactions, Clock clock) {
        this.sight = sight;
        this.directory = directory;
        this.keeping = keeping;
        this.sessions = sessions;
        this.again = again;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Decision<Integer> end(Command command) {
        if (command.keys().isEmpty()) {
            return Decision.refused("sessions.none-chosen");
        }
        Person person = sight.actor(command.by()).person();
        Decision<PersonId> proven = again.prove(person, command.proof());
        if (proven instanceof Refused<PersonId> refused) {
            trail.add(entry(person.id(), null, refused.refusal().rule()));
        }
        return proven.map(id -> transaction.execute(status -> ended(id, command)));
    }

    @Override
    @Transactional
    public Decision<Integer> endAll(PersonId by, PersonId id) {
        Person person = directory.person(id);
        return keeping.run(new Act("person-signed-out", sight.actor(by), false, person.name()),
                () -> Decision.accepted(sessions.removeAll(id)));
    }

    private int ended(PersonId person, Command command) {
        String here = OneTimeCode.hash(command.proof().session());
        int ended = sessions.remove(person, command.keys().stream().filter(key -> !key.equals(here)).toList());
        if (ended > 0) {
            trail.add(entry(person, String.valueOf(ended), null));
        }
        return ended;
    }

    private TrailEntry entry(PersonId person, String ended, String why) {
        return new TrailEntry(
                clock.instant(), "sessions-ended", person, null, null, null, null, ended, why, why != null);
    }
}
