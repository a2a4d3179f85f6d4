package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.EndSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the rows of sessions away, of one person's only. */
@Component
class EndingSessions implements EndSessions {

    private final Sight sight;
    private final Sessions sessions;
    private final Trail trail;
    private final Clock clock;

    EndingSessions(Sight sight, Sessions sessions, Trail trail, Clock clock) {
        this.sight = sight;
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

    private int note(PersonId by, int ended) {
        if (ended > 0) {
            trail.add(new TrailEntry(clock.instant(), "sessions-ended", by, null, null, null, null,
                    String.valueOf(ended), null, false));
        }
        return ended;
    }
}
