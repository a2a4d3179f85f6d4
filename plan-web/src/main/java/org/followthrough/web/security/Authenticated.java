package org.followthrough.web.security;

import java.time.Clock;
import java.util.List;
import org.followthrough.domain.people.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Makes the mark of a person who has been let in. */
final class Authenticated {

    private Authenticated() {
    }

    static Authentication as(Person person, Clock clock) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Session(person.id().value(), clock.instant()), null, List.of());
    }
}
