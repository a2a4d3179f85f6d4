package org.followthrough.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.web.layout.DemoClock;
import org.followthrough.web.people.PersonWords;
import org.followthrough.web.security.SamplePeople;
import org.followthrough.web.security.SamplePeople.SamplePerson;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadSamplePeople;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What a demonstration adds to the pages of the product. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoPages {

    @Bean
    DemoClock demoClock(Clock clock) {
        return () -> LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    @Bean
    SamplePeople samplePeople(ReadSamplePeople people, PersonWords words, Words sentences) {
        return () -> people.samplePeople().stream()
                .map(person -> new SamplePerson(person.id().toString(), person.name(), person.roles().isEmpty()
                        ? sentences.say("demo.owner")
                        : words.part(person, Map.of())))
                .toList();
    }
}
