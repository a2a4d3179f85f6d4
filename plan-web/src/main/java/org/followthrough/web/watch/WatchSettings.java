package org.followthrough.web.watch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the product is watched.
 *
 * @param token what whoever reads metrics and the details of health sends as a bearer token; empty when nobody may
 */
@ConfigurationProperties(prefix = "follow-through.watch", ignoreUnknownFields = false)
record WatchSettings(@DefaultValue("") String token) {

    private static final int SHORTEST = 24;

    WatchSettings {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException("follow-through.watch.token has " + token.length()
                    + " characters; it must have at least " + SHORTEST + ", such as those that openssl rand -hex 24 prints.");
        }
    }
}
