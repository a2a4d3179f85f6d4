package org.followthrough.workflow.application;

import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.recurring.RecurringRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together the rules of closing, of assurance and of recurring checks with the periods that the body has set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AssuranceSettings.class, ClosingSettings.class})
class AssuranceConfiguration {

    @Bean
    AssuranceRules assuranceRules(AssuranceSettings settings, WorkingCalendar calendar) {
        return new AssuranceRules(settings.periods(), calendar);
    }

    @Bean
    RecurringRules recurringRules(WorkingCalendar calendar) {
        return new RecurringRules(calendar);
    }

    @Bean
    ClosingRules closingRules(WorkingCalendar calendar, ClosingSettings settings) {
        return new ClosingRules(calendar, settings.longestMonths());
    }
}
