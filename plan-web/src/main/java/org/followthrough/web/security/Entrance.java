package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    /** Under which name a session keeps the ticket of an invitation, while its holder is away to prove an account. */
    public static final String TICKET = "invitation-ticket";

    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();
    private final SecurityContextRepository sessions;
    private final CsrfTokenRepository tokens;
    private final WayBack wayBack;
    private final Clock clock;

    Entrance(SecurityContextRepository sessions, CsrfTokenRepository tokens, WayBack wayBack, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.wayBack = wayBack;
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

    /** Leads somebody who has been let in to the page that they wanted. */
    public void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        wayBack.leadOn(request, response);
    }

    static Authentication mark(PersonId person, Clock clock) {
        return SessionMark.of(new Session(person.value(), clock.instant()));
    }
}
