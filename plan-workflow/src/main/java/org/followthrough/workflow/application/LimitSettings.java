package org.followthrough.workflow.application;

import org.followthrough.domain.rating.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things may take before they change a colour, as the body has set it.
 *
 * @see Limits
 */
@ConfigurationProperties(prefix = "follow-through.limits", ignoreUnknownFields = false)
record LimitSettings(
        @DefaultValue("10") int unassignedWorkingDays,
        @DefaultValue("90") int slipDays,
        @DefaultValue("28") int staleDays,
        @DefaultValue("5") int managerWorkingDays,
        @DefaultValue("20") int auditorWorkingDays,
        @DefaultValue("75") int timeGonePercent) {

    LimitSettings {
        new Limits(unassignedWorkingDays, slipDays, staleDays, managerWorkingDays, auditorWorkingDays, timeGonePercent);
    }

    Limits limits() {
        return new Limits(
                unassignedWorkingDays, slipDays, staleDays, managerWorkingDays, auditorWorkingDays, timeGonePercent);
    }
}
