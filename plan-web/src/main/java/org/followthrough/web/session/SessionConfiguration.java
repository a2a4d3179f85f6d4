package org.followthrough.web.session;

import java.time.Clock;
import java.time.Duration;
import org.followthrough.workflow.port.KeepSessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.servlet.FlashMapManager;

/** Puts sessions of the product in the place of the server's own, which only one node would know. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    SessionStore sessionStore(
            KeepSessions sessions, Clock clock, @Value("${server.servlet.session.timeout:30m}") Duration idle) {
        return new SessionStore(sessions, clock, idle);
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysHttps) {
        return new SessionCookie(alwaysHttps);
    }

    /** Under the name that Spring looks for. */
    @Bean
    FlashMapManager flashMapManager() {
        return new FlashTexts();
    }
}
