package org.followthrough.workflow.application;

import org.followthrough.domain.plan.StatutoryPeriods;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the law gives, for the day on which it changes.
 *
 * @see StatutoryPeriods
 */
@ConfigurationProperties(prefix = "follow-through.statutory", ignoreUnknownFields = false)
record StatutorySettings(
        @DefaultValue("20") int ofstedDraftWorkingDays,
        @DefaultValue("70") int ofstedPlanWorkingDays,
        @DefaultValue("28") int cqcDays) {

    StatutorySettings {
        new StatutoryPeriods(ofstedDraftWorkingDays, ofstedPlanWorkingDays, cqcDays);
    }

    StatutoryPeriods periods() {
        return new StatutoryPeriods(ofstedDraftWorkingDays, ofstedPlanWorkingDays, cqcDays);
    }
}
