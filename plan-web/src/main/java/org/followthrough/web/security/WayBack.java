package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Remembers the page that somebody wanted before they signed in, and takes them there.
 *
 * <p>Only its path is used, never the host that the request named, so that nobody can be led elsewhere.
 */
@Component
class WayBack implements AuthenticationSuccessHandler {

    private static final String FIRST_PAGE = "/my-work";

    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    WayBack() {
        wanted.setRequestMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/**"));
        wanted.setMatchingRequestParameterName(null);
    }

    HttpSessionRequestCache cache() {
        return wanted;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String path = wanted.getRequest(request, response) instanceof DefaultSavedRequest saved
                ? path(saved.getRequestURI(), saved.getQueryString())
                : FIRST_PAGE;
        wanted.removeRequest(request, response);
        response.sendRedirect(path);
    }

    private static String path(String path, String query) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            return FIRST_PAGE;
        }
        return query == null ? path : path + "?" + query;
    }
}
