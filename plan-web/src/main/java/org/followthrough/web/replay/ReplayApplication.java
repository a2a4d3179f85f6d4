package org.followthrough.web.replay;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The workflow without its pages and its health, for a replay. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = HealthEndpointAutoConfiguration.class)
@ComponentScan("org.followthrough.workflow")
@Profile("replay")
class ReplayApplication {
}
