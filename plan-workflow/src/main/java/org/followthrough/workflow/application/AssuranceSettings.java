package org.followthrough.workflow.application;

import org.followthrough.domain.assurance.AssurancePeriods;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long proof is watched and how long it counts, as the body has set it.
 *
 * @see AssurancePeriods
 */
@ConfigurationProperties(prefix = "follow-through.assurance", ignoreUnknownFields = false)
record AssuranceSettings(
        @DefaultValue("90") int watchDays,
        @DefaultValue("6") int documentsMonths,
        @DefaultValue("12") int sampleMonths,
        @DefaultValue("18") int observedMonths,
        @DefaultValue("24") int outcomeMonths) {

    AssuranceSettings {
        new AssurancePeriods(watchDays, documentsMonths, sampleMonths, observedMonths, outcomeMonths);
    }

    AssurancePeriods periods() {
        return new AssurancePeriods(watchDays, documentsMonths, sampleMonths, observedMonths, outcomeMonths);
    }
}
