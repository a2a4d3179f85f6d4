package org.followthrough.workflow.shelf;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the shelf. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShelfSettings.class)
class ShelfConfiguration {
}
