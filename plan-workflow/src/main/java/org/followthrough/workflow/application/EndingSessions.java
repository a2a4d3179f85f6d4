package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.KeepingDirectory.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.EndSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rows of one person's sessions away. */
@Component
class EndingSessions implements EndSessions {

    private final Sight sight;
    private final Directory directory;
    private final KeepingDirectory keeping;
    private final Sessions sessions;
    private final Trail trail;
    private final Clock clock;

    EndingSessions(
            Sight sight, Directory directory, KeepingDirectory keeping, Sessions sessions, Trail trail, Clock clock) {
        this.sight = sight;
        this.directory = directory;
        this.keeping = keeping;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean end(PersonId by, String key) {
        return note(by, sessions.remove(sight.actor(by).id(), key)) == 1;
    }

    @Override
    @Transactional
    public int endOthers(PersonId by, String secret) {
        return note(by, sessions.removeOthers(sight.actor(by).id(), OneTimeCode.hash(secret)));
    }

    @Override
    @Transactional
    public Decision<Integer> endAll(PersonId by, PersonId id) {
        Person person = directory.person(id);
        return keeping.run(new Act("person-signed-out", sight.actor(by), false, person.name()),
                () -> Decision.accepted(sessions.removeAll(id)));
    }

    private int note(PersonId by, int ended) {
        if (ended > 0) {
            trail.add(new TrailEntry(clock.instant(), "sessions-ended", by, null, null, null, null,
                    String.valueOf(ended), null, false));
        }
        return ended;
    }
}
