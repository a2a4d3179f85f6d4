package org.followthrough.workflow.application;

import org.followthrough.domain.extension.ExtensionLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far dates may move, as the body has set it.
 *
 * @see ExtensionLimits
 */
@ConfigurationProperties(prefix = "follow-through.extensions", ignoreUnknownFields = false)
record ExtensionSettings(@DefaultValue("20") int shortWorkingDays, @DefaultValue("3") int most) {

    ExtensionSettings {
        new ExtensionLimits(shortWorkingDays, most);
    }

    ExtensionLimits limits() {
        return new ExtensionLimits(shortWorkingDays, most);
    }
}
