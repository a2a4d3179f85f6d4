package org.followthrough.web.layout;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Tells a form that has outlived its session apart from a page that a person may not open, or has to sign in for. Where
 * the form was one of ours, what was typed into it is shown once more; a page elsewhere cannot have its words shown as ours.
 */
@Component
public class ExpiredForms implements AccessDeniedHandler, AuthenticationEntryPoint {

    static final String EXPIRED = ExpiredForms.class.getName();

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            request.setAttribute(EXPIRED, true);
        }
        refuse.handle(request, response, denied);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        if (OwnForms.sent(request) && TypedWords.areIn(request)) {
            request.setAttribute(EXPIRED, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            signIn.commence(request, response, nobody);
        }
    }
}
