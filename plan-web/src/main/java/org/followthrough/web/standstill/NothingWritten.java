package org.followthrough.web.standstill;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.web.layout.ErrorPages;
import org.followthrough.workflow.port.Standstill;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses every form while a disk is nearly full, before anything of it is kept; people can still sign in and read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NothingWritten extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern COMING_AND_GOING = Pattern.compile("/sign-(in|out)(/.*)?");

    private final Standstill standstill;

    NothingWritten(Standstill standstill) {
        this.standstill = standstill;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && !COMING_AND_GOING.matcher(request.getRequestURI()).matches()
                && standstill.now().isPresent()) {
            request.setAttribute(ErrorPages.NO_FAULT, "standstill");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        chain.doFilter(request, response);
    }
}
