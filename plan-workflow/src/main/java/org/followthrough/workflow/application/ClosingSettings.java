package org.followthrough.workflow.application;

import org.followthrough.domain.closing.ClosingRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closings that expire are limited, as the body has set it.
 *
 * @param longestMonths for how long a risk may be accepted or an action not pursued at most, in months
 */
@ConfigurationProperties(prefix = "follow-through.closing", ignoreUnknownFields = false)
record ClosingSettings(@DefaultValue("12") int longestMonths) {

    ClosingSettings {
        ClosingRules.requireMonths(longestMonths);
    }
}
