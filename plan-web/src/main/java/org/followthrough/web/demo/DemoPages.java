package org.followthrough.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.followthrough.web.layout.DemoClock;
import org.followthrough.web.people.PersonWords;
import org.followthrough.web.security.SamplePeople;
import org.followthrough.web.security.SamplePeople.SamplePerson;
import org.followthrough.workflow.port.ReadSamplePeople;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What a demonstration adds to the pages of the product. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean
    DemoClock demoClock(Clock clock) {
        return () -> LocalDate.ofInstant(clock.instant(), LONDON);
    }

    @Bean
    SamplePeople samplePeople(ReadSamplePeople people, PersonWords words) {
        return () -> people.samplePeople().stream()
                .map(person -> new SamplePerson(person.id().toString(), person.name(), words.part(person, Map.of())))
                .toList();
    }
}
