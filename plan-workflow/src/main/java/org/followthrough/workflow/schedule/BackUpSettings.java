package org.followthrough.workflow.schedule;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The nightly back-up.
 *
 * @param folder where it is put; empty when there is none
 * @param keep   how many of them are kept
 * @param at     the hour in Europe/London at which it is made
 */
@ConfigurationProperties(prefix = "follow-through.backup", ignoreUnknownFields = false)
record BackUpSettings(@DefaultValue("") String folder, @DefaultValue("14") int keep, @DefaultValue("00:30") LocalTime at) {

    private static final int MOST = 1_000;

    BackUpSettings {
        if (keep < 1 || keep > MOST) {
            throw new IllegalArgumentException(
                    "follow-through.backup.keep is " + keep + "; it must be a whole number from 1 to " + MOST + ".");
        }
    }
}
