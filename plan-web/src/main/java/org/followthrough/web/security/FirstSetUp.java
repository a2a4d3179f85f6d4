package org.followthrough.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends everybody to the set-up page until the first administrator has been made. */
@Component
class FirstSetUp extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/assets/", "/brand/", "/set-up", "/actuator/", "/error");

    private final SetUpFirstAdministrator setUp;
    private volatile boolean done;

    FirstSetUp(SetUpFirstAdministrator setUp) {
        this.setUp = setUp;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return done || OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (setUp.isNeeded()) {
            response.sendRedirect("/set-up");
            return;
        }
        done = true;
        chain.doFilter(request, response);
    }
}
