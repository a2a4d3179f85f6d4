package org.followthrough.workflow.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.followthrough.domain.comparison.PlanComparison;
import org.followthrough.domain.dates.BankHolidays;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.escalation.Intervention;
import org.followthrough.domain.extension.ExtensionRules;
import org.followthrough.domain.extension.ProposalRules;
import org.followthrough.domain.people.DailyQuota;
import org.followthrough.domain.promise.PromiseReader;
import org.followthrough.domain.rating.ActionColour;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;

/** Puts together what the use cases need and Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(
        {ExtensionSettings.class, LimitSettings.class, SecondFactorSettings.class, UploadSettings.class})
class DomainRules {

    @Bean
    WorkingCalendar workingCalendar(
            @Value("${follow-through.bank-holidays:classpath:calendar/bank-holidays-england.csv}") Resource file) {
        try {
            return new WorkingCalendar(
                    BankHolidays.parse(file.getContentAsString(StandardCharsets.UTF_8).lines().toList()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new FailureAnalyzedException(
                    "The bank holidays cannot be read from " + file.getDescription() + ": " + unreadable.getMessage(),
                    "Check follow-through.bank-holidays.", unreadable);
        }
    }

    @Bean
    DailyQuota dailyQuota(UploadSettings settings, @Value("${follow-through.evidence.largest-file:25MB}") DataSize largest) {
        if (settings.sizePerDay().compareTo(largest) < 0) {
            throw new FailureAnalyzedException("follow-through.uploads.size-per-day is " + settings.sizePerDay().toKilobytes()
                    + "KB; it must not be below follow-through.evidence.largest-file, which is " + largest.toKilobytes()
                    + "KB.", "Raise the one or lower the other.");
        }
        return settings.quota();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    ActionColour actionColour(WorkingCalendar calendar, LimitSettings limits) {
        return new ActionColour(calendar, limits.limits());
    }

    @Bean
    PlanComparison planComparison(TimescaleReader timescales) {
        return new PlanComparison(timescales);
    }

    @Bean
    TimescaleReader timescaleReader(WorkingCalendar calendar) {
        return new TimescaleReader(calendar);
    }

    @Bean
    PromiseReader promiseReader(TimescaleReader timescales, WorkingCalendar calendar) {
        return new PromiseReader(timescales, calendar);
    }

    @Bean
    ExtensionRules extensionRules(WorkingCalendar calendar, ExtensionSettings settings) {
        return new ExtensionRules(calendar, settings.limits());
    }

    @Bean
    ProposalRules proposalRules(ExtensionRules extensions, WorkingCalendar calendar, ExtensionSettings settings) {
        return new ProposalRules(extensions, calendar, settings.limits());
    }

    @Bean
    Intervention intervention(ExtensionRules extensions) {
        return new Intervention(extensions);
    }
}
