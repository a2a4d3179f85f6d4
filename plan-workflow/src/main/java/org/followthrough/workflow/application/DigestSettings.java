package org.followthrough.workflow.application;

import java.time.LocalTime;
import org.followthrough.domain.escalation.Ladder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The daily mail.
 *
 * @param at the hour in Europe/London at which it is written, after the rungs of the morning have fired
 */
@ConfigurationProperties(prefix = "follow-through.digest", ignoreUnknownFields = false)
record DigestSettings(@DefaultValue("07:00") LocalTime at) {

    DigestSettings {
        if (!at.isAfter(Ladder.MORNING)) {
            throw new IllegalArgumentException("follow-through.digest.at is " + at + "; it must be later than "
                    + Ladder.MORNING + ", when the morning's reminders fall due.");
        }
    }
}
