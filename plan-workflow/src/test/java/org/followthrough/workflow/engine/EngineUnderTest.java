package org.followthrough.workflow.engine;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The engine as the product wires it, with the ports played by hand. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = EngineConfiguration.class)
class EngineUnderTest {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ClockPorts clockPorts() {
        return new ClockPorts();
    }

    @Bean
    MailPort mailPort() {
        return new MailPort();
    }
}
