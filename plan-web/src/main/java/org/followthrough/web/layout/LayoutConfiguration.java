package org.followthrough.web.layout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the layout. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Brand.class)
class LayoutConfiguration {
}
