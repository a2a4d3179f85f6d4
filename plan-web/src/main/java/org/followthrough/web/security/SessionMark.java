package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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

/** Notes in a session, as text, who has signed in and when. */
@Component
class SessionMark implements SecurityContextRepository {

    private static final String NAME = "signed-in";

    /** The mark of a person who has been let in. It carries no rights: they are looked up at each request. */
    static Authentication of(Session session) {
        return UsernamePasswordAuthenticationToken.authenticated(session, null, List.of());
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
        } else if (containsContext(request)) {
            request.getSession().removeAttribute(NAME);
        }
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
        String[] mark = ((String) request.getSession().getAttribute(NAME)).split(" ");
        return new SecurityContextImpl(of(new Session(UUID.fromString(mark[0]), Instant.parse(mark[1]))));
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
