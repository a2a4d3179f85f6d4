package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.KeepSessions.Holder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Notes in a session, as text, who has signed in and when, or who has half the way behind them. */
@Component
public class SessionMark implements SecurityContextRepository {

    private static final String NAME = "signed-in";
    private static final String HALF_WAY = "half-way";

    /** Who is in, by the texts of a session, or null. */
    public static Holder holder(Map<String, String> texts) {
        String text = texts.get(NAME);
        if (text == null) {
            return null;
        }
        Session mark = session(text);
        return new Holder(new PersonId(mark.person()), mark.since());
    }

    /** The mark of a person who has come in or half the way. It carries no rights: they are looked up at each request. */
    static Authentication of(Record mark) {
        return UsernamePasswordAuthenticationToken.authenticated(mark, null, List.of());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Lazily(SingletonSupplier.of(() -> read(request)), () -> !containsContext(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof Session mark) {
            request.getSession().setAttribute(NAME, mark.person() + " " + mark.since());
            request.getSession().removeAttribute(HALF_WAY);
        } else if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof HalfWay mark) {
            request.getSession().setAttribute(HALF_WAY, mark.person() + " " + mark.since());
            request.getSession().removeAttribute(NAME);
        } else if (containsContext(request)) {
            request.getSession().removeAttribute(NAME);
        }
    }

    /** Whose password was right on this browser, and when; empty too for somebody who is in. */
    Optional<HalfWay> halfWay(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF_WAY) instanceof String text)) {
            return Optional.empty();
        }
        String[] mark = text.split(" ");
        return Optional.of(new HalfWay(UUID.fromString(mark[0]), Instant.parse(mark[1])));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) != null;
    }

    private SecurityContext read(HttpServletRequest request) {
        if (!containsContext(request)) {
            return SecurityContextHolder.createEmptyContext();
        }
        return new SecurityContextImpl(of(session((String) request.getSession().getAttribute(NAME))));
    }

    private static Session session(String text) {
        String[] mark = text.split(" ");
        return new Session(UUID.fromString(mark[0]), Instant.parse(mark[1]));
    }

    private record Lazily(Supplier<SecurityContext> context, Supplier<Boolean> isNew) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return isNew.get();
        }
    }
}
