package org.followthrough.workflow.persistence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of H2. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(H2Settings.class)
class H2Configuration {
}
