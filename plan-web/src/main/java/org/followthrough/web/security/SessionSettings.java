package org.followthrough.web.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sessions of people.
 *
 * @param longest how long one lives at most, however much is asked in it; ten years in the demonstration, whose clock is moved
 */
@ConfigurationProperties(prefix = "follow-through.session", ignoreUnknownFields = false)
record SessionSettings(@DefaultValue("12h") Duration longest) {

    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofDays(3_650);

    SessionSettings {
        if (longest.compareTo(LEAST) < 0 || longest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("follow-through.session.longest is " + longest.toSeconds()
                    + "s; it must be from 1m to 3650d.");
        }
    }
}
