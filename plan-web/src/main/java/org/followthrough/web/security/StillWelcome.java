package org.followthrough.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.ReadPeople;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the person may still come in, and with which rights: whoever has been disabled is out
 * at the next request, and no session lasts longer than half a day, unless that is set otherwise.
 */
@Component
@EnableConfigurationProperties(SessionSettings.class)
class StillWelcome extends OncePerRequestFilter {

    private static final String SIGNED_IN = SignedIn.class.getName();

    private final ReadPeople people;
    private final Clock clock;
    private final Duration longest;

    StillWelcome(ReadPeople people, Clock clock, SessionSettings settings) {
        this.people = people;
        this.clock = clock;
        this.longest = settings.longest();
    }

    /** The person whom this filter has found on the request; empty on pages that anybody may open. */
    static Optional<SignedIn> on(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Session session) {
            Optional<Actor> person = expired(session)
                    ? Optional.empty()
                    : people.stillWelcome(new PersonId(session.person()), session.since());
            if (person.isPresent()) {
                request.setAttribute(SIGNED_IN, new SignedIn(person.get()));
            } else {
                signOut(request);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean expired(Session session) {
        return clock.instant().isAfter(session.since().plus(longest));
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
