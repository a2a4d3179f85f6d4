package org.followthrough.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.web.FollowThrough;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Whose attempt a guess counts as, behind a proxy on this machine that adds whom it has seen to what it was sent. */
@SpringBootTest(classes = FollowThrough.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "follow-through.engine.run-jobs=false",
    "server.forward-headers-strategy=native",
    "server.tomcat.remoteip.internal-proxies=127.0.0.1/32",
    "spring.datasource.url=jdbc:h2:mem:behind-a-proxy;DB_CLOSE_DELAY=-1"
})
@DirtiesContext
class BehindAProxyTest {

    private static final String FORGED = "203.0.113.7";

    @LocalServerPort private int port;

    @Autowired private SetUpFirstAdministrator setUp;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void setUp() {
        if (setUp.isNeeded()) {
            setUp.setUp(new SetUpFirstAdministrator.Command(
                    setUp.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", "correct horse battery"));
        }
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void countsTheAddressThatTheProxyHasSeen() {
        guess("198.51.100.9");

        assertThat(addresses()).isEqualTo("address 198.51.100.9");
    }

    @Test
    void countsNoAddressThatSomebodyHasSentToTheProxy() {
        guess(FORGED + ", 198.51.100.9");

        assertThat(addresses()).isEqualTo("address 198.51.100.9");
    }

    @Test
    void countsNoneEitherFromSomebodyInTheHouse() {
        guess(FORGED + ", 10.1.2.3");

        assertThat(addresses()).isEqualTo("address 10.1.2.3");
    }

    private void guess(String forwardedFor) {
        Visitor somebody = new Visitor(port);
        assertThat(somebody.signInWith("nobody@thornmere.example", "guess", "X-Forwarded-For", forwardedFor).location())
                .isEqualTo("/sign-in?refused");
    }

    private String addresses() {
        return String.join(", ", jdbc.sql("select subject from sign_in_failure where subject like 'address %'")
                .query(String.class).list());
    }
}
