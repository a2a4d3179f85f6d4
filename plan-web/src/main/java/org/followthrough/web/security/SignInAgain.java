package org.followthrough.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.web.layout.ExpiredForms;
import org.followthrough.web.layout.OwnForms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Asks somebody to sign in again whose sign-in form has outlived its session, with the address that they typed. Nobody is
 * let in without the token of a form, however right the password is.
 */
@Component
class SignInAgain implements AccessDeniedHandler {

    private static final String TYPED = "typed-address";

    private final ExpiredForms others;

    SignInAgain(ExpiredForms others) {
        this.others = others;
    }

    /** The address that was typed before, once; empty where none was kept. */
    static String address(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(TYPED) instanceof String address)) {
            return "";
        }
        session.removeAttribute(TYPED);
        return address;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !request.getRequestURI().equals("/sign-in")) {
            others.handle(request, response, denied);
            return;
        }
        String address = request.getParameter("email");
        if (OwnForms.sent(request) && address != null && address.length() <= EmailAddress.LONGEST) {
            request.getSession().setAttribute(TYPED, address);
        }
        response.sendRedirect("/sign-in?again");
    }
}
