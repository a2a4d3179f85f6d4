package org.followthrough.workflow.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The workflow as the product wires it, except that nothing runs at its time unless a test lets it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "org.followthrough.workflow.application",
            "org.followthrough.workflow.engine",
            "org.followthrough.workflow.mail",
            "org.followthrough.workflow.passwords",
            "org.followthrough.workflow.persistence",
            "org.followthrough.workflow.scanner",
            "org.followthrough.workflow.shelf"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
@interface WiredWithoutChores {
}
