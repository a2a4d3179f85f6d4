package org.followthrough.workflow.engine;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.HeldJobs;
import org.followthrough.workflow.port.CurrentPerson;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The engine as the product wires it, with the ports played by hand. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = EngineConfiguration.class)
class EngineUnderTest {

    static final PersonId AT_WORK = PersonId.random();

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CurrentPerson currentPerson() {
        return () -> Optional.of(AT_WORK);
    }

    @Bean
    HeldJobs heldJobs() {
        return node -> 0;
    }

    @Bean
    OtherNodes otherNodes() {
        return new OtherNodes();
    }

    @Bean
    ClockPorts clockPorts() {
        return new ClockPorts();
    }

    @Bean
    DeskPorts deskPorts() {
        return new DeskPorts();
    }

    @Bean
    DigestPort digestPort() {
        return new DigestPort();
    }

    @Bean
    MailPort mailPort() {
        return new MailPort();
    }
}
