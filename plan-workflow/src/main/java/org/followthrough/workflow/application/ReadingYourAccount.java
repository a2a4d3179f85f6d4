package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Sessions;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.port.ReadYourAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows people their own account. */
@Component
class ReadingYourAccount implements ReadYourAccount {

    private final Sight sight;
    private final SignIns signIns;
    private final Sessions sessions;
    private final Clock clock;

    ReadingYourAccount(Sight sight, SignIns signIns, Sessions sessions, Clock clock) {
        this.sight = sight;
        this.signIns = signIns;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public YourAccount account(PersonId reader, String secret) {
        Person person = sight.actor(reader).person();
        String present = OneTimeCode.hash(secret);
        List<OpenSession> open = sessions.of(reader, clock.instant()).stream()
                .map(session -> new OpenSession(session.hash(), session.signedInAt(), session.lastUsed(),
                        session.hash().equals(present)))
                .toList();
        return new YourAccount(
                person.name(), person.email(), signIns.passwordHash(reader).isPresent(), open);
    }
}
