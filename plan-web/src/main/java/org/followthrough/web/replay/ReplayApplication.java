package org.followthrough.web.replay;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The workflow without its pages, for a replay. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.followthrough.workflow")
@Profile("replay")
class ReplayApplication {
}
