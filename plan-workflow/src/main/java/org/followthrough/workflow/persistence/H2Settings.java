package org.followthrough.workflow.persistence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a file of H2 is kept.
 *
 * @param durability what acknowledged work outlives: {@code process}, the end of the product however it comes; or
 *                   {@code power}, the end of the machine as well
 */
@ConfigurationProperties(prefix = "follow-through.h2", ignoreUnknownFields = false)
record H2Settings(@DefaultValue("process") String durability) {

    static final String POWER = "power";

    H2Settings {
        if (!durability.matches("process|power")) {
            throw new IllegalArgumentException(
                    "follow-through.h2.durability is \"" + durability + "\"; it must be process or power.");
        }
    }
}
