package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.ReadPeople;
import org.followthrough.workflow.port.UseSecondFactor;
import org.followthrough.workflow.port.UseSecondFactor.Need;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets in somebody who has proved on another page than sign-in who they are, into a session with a new name. */
@Component
public class Entrance {

    /** Under which name a session keeps the ticket of an invitation, while its holder is away to prove an account. */
    public static final String TICKET = "invitation-ticket";

    /** Where somebody whose password was right gives the code of their device. */
    public static final String SECOND_STEP = "/sign-in/code";

    private static final Duration LONGEST_HALF_WAY = Duration.ofMinutes(10);

    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();
    private final SessionMark sessions;
    private final CsrfTokenRepository tokens;
    private final WayBack wayBack;
    private final UseSecondFactor secondFactor;
    private final ReadPeople people;
    private final Clock clock;

    Entrance(SessionMark sessions, CsrfTokenRepository tokens, WayBack wayBack, UseSecondFactor secondFactor,
            ReadPeople people, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.wayBack = wayBack;
        this.secondFactor = secondFactor;
        this.people = people;
        this.clock = clock;
    }

    /** Lets somebody in who needs no further step. */
    public void letIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        keep(SessionMark.of(new Session(person.value(), clock.instant())), request, response);
    }

    /** Lets somebody in who has just chosen a password; true when a second step has to follow. */
    public boolean welcome(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        Authentication mark = mark(person);
        keep(mark, request, response);
        return mark.getPrincipal() instanceof HalfWay;
    }

    /** Leads somebody who has been let in to the page that they wanted. */
    public void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        wayBack.leadOn(request, response);
    }

    /** Whose password was right on this browser, not longer than ten minutes ago, and who has yet to give a code. */
    public Optional<PersonId> halfWay(HttpServletRequest request) {
        return sessions.halfWay(request)
                .filter(mark -> clock.instant().isBefore(mark.since().plus(LONGEST_HALF_WAY)))
                .flatMap(mark -> people.stillWelcome(new PersonId(mark.person()), mark.since()))
                .map(Actor::id);
    }

    /** The mark of somebody whose password was right: in, or half the way. */
    Authentication mark(PersonId person) {
        return SessionMark.of(secondFactor.need(person) == Need.NONE
                ? new Session(person.value(), clock.instant())
                : new HalfWay(person.value(), clock.instant()));
    }

    private void keep(Authentication mark, HttpServletRequest request, HttpServletResponse response) {
        newSessionId.onAuthentication(mark, request, response);
        new CsrfAuthenticationStrategy(tokens).onAuthentication(mark, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(mark);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
