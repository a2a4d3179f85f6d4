package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.followthrough.domain.people.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets in somebody who has proved on another page than sign-in who they are, into a session with a new name. */
@Component
public class Entrance {

    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();
    private final SecurityContextRepository sessions;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Entrance(SecurityContextRepository sessions, CsrfTokenRepository tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    public void letIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        Authentication mark = mark(person, clock);
        newSessionId.onAuthentication(mark, request, response);
        new CsrfAuthenticationStrategy(tokens).onAuthentication(mark, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(mark);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    static Authentication mark(PersonId person, Clock clock) {
        return SessionMark.of(new Session(person.value(), clock.instant()));
    }
}
