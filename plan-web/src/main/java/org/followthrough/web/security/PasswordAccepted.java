package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads somebody whose password was right to the page that they wanted, or to the second step first. */
@Component
class PasswordAccepted implements AuthenticationSuccessHandler {

    private final WayBack wayBack;

    PasswordAccepted(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (who.getPrincipal() instanceof HalfWay) {
            response.sendRedirect(Entrance.SECOND_STEP);
        } else {
            wayBack.leadOn(request, response);
        }
    }
}
