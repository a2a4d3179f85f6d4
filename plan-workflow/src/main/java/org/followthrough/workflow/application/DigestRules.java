package org.followthrough.workflow.application;

import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.notification.DigestMornings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the hour of the daily mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestSettings.class)
class DigestRules {

    @Bean
    DigestMornings digestMornings(WorkingCalendar calendar, DigestSettings settings) {
        return new DigestMornings(calendar, settings.at());
    }
}
