package org.followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers the page that somebody wanted before they signed in, and takes them there.
 *
 * <p>Only its path is used, never the host that the request named, so that nobody can be led elsewhere.
 */
@Component
class WayBack implements RequestCache {

    private static final String NAME = "wanted";
    private static final String FIRST_PAGE = "/my-work";
    private static final int LONGEST = 2_000;

    void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SavedRequest wanted = getRequest(request, response);
        removeRequest(request, response);
        response.sendRedirect(wanted == null ? FIRST_PAGE : wanted.getRedirectUrl());
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String path = path(request.getRequestURI(), request.getQueryString());
        if (request.getMethod().equals(HttpMethod.GET.name()) && path.length() <= LONGEST) {
            request.getSession().setAttribute(NAME, path);
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof String path ? new SimpleSavedRequest(path) : null;
    }

    /** Null: the browser asks again for what it wanted, nothing is replayed. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    private static String path(String path, String query) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            return FIRST_PAGE;
        }
        return query == null ? path : path + "?" + query;
    }
}
