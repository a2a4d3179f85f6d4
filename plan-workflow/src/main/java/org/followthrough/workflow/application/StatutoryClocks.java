package org.followthrough.workflow.application;

import java.time.LocalDate;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.plan.Inspection;
import org.followthrough.domain.plan.StatutoryDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The periods of the law, as the body has set them, over its working days. */
@Component
@EnableConfigurationProperties(StatutorySettings.class)
class StatutoryClocks {

    private final StatutorySettings settings;
    private final WorkingCalendar calendar;

    StatutoryClocks(StatutorySettings settings, WorkingCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The last day on which the duty is met in time. */
    LocalDate due(StatutoryDate date, Inspection inspection) {
        return settings.periods().due(date.duty(), inspection.received(), calendar);
    }
}
