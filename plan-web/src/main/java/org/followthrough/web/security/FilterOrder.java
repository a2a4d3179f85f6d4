package org.followthrough.web.security;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the filters of the security chain out of the server's own chain, where Boot would put every filter bean. */
@Configuration(proxyBeanMethods = false)
class FilterOrder {

    @Bean
    FilterRegistrationBean<StillWelcome> stillWelcomeOnlyInChain(StillWelcome filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<FirstSetUp> firstSetUpOnlyInChain(FirstSetUp filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<FilesOfStrangers> filesOfStrangersOnlyInChain(FilesOfStrangers filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    private static <T extends Filter> FilterRegistrationBean<T> disabled(
            FilterRegistrationBean<T> registration) {
        registration.setEnabled(false);
        return registration;
    }
}
