package org.followthrough.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which session a request asks for, and how often. */
class SessionCookieTest {

    private final SessionCookie cookie = new SessionCookie(false);

    @Test
    void namesTheSessionOfARequestOnce() {
        MockHttpServletRequest request = request("/my-work");

        assertThat(cookie.readCookieValues(request)).containsExactly("secret");
        assertThat(cookie.readCookieValues(request)).isEmpty();
    }

    @Test
    void namesItAgainForThePageThatTellsOfAnError() {
        MockHttpServletRequest request = request("/my-work");
        cookie.readCookieValues(request);
        request.setDispatcherType(DispatcherType.ERROR);

        assertThat(cookie.readCookieValues(request)).containsExactly("secret");
    }

    @Test
    void namesNoneForAPicture() {
        assertThat(cookie.readCookieValues(request("/assets/favicon.svg"))).isEmpty();
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie(SessionCookie.OVER_HTTP, "secret"));
        return request;
    }
}
