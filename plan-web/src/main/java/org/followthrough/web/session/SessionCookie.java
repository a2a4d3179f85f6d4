package org.followthrough.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session. Over HTTPS its name makes browsers hold it to this host, so that no neighbouring host can set
 * one; a browser keeps no such cookie over plain HTTP, where it has an everyday name.
 */
final class SessionCookie implements CookieSerializer {

    static final String OVER_HTTPS = "__Host-session";
    static final String OVER_HTTP = "session";

    private static final String ANSWERED = SessionCookie.class.getName() + ".answered.";

    private final CookieSerializer overHttps = cookie(OVER_HTTPS, true);
    private final CookieSerializer overHttp = cookie(OVER_HTTP, false);
    private final boolean alwaysHttps;

    /** @param alwaysHttps whether everybody comes by HTTPS, also where a proxy does not say so */
    SessionCookie(boolean alwaysHttps) {
        this.alwaysHttps = alwaysHttps;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    /**
     * None for styles, scripts and pictures: they are the same for everybody, and nobody's session is looked up. None
     * either for a request that asks again: Spring Session does when a page has gone out, and would look a session up
     * that nobody needs any more.
     */
    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || asksAgain(request)
                ? List.of()
                : of(request).readCookieValues(request);
    }

    /** The page that tells of an error is worked out apart from the page that failed. */
    private static boolean asksAgain(HttpServletRequest request) {
        String answered = ANSWERED + request.getDispatcherType();
        boolean again = request.getAttribute(answered) != null;
        request.setAttribute(answered, true);
        return again;
    }

    private CookieSerializer of(HttpServletRequest request) {
        return alwaysHttps || request.isSecure() ? overHttps : overHttp;
    }

    private static CookieSerializer cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        return cookie;
    }
}
