package org.followthrough.web.watch;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Who may watch the product: everybody whether it is up, and whoever has the token the rest. No person may, not even one
 * who is signed in. What others have been broken into by is refused here too, though none of it is there.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
class WatchSecurity {

    private static final String HEALTH = "/actuator/health";

    @Bean
    @Order(1)
    SecurityFilterChain watching(HttpSecurity http, WatchSettings settings) {
        return http
                .securityMatcher("/actuator", "/actuator/**", "/engine-rest/**", "/camunda/**", "/h2-console/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HEALTH, HEALTH + "/liveness", HEALTH + "/readiness").permitAll()
                        .anyRequest().hasRole(WatchToken.WATCHER))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .addFilterBefore(new WatchToken(settings.token()), AuthorizationFilter.class)
                .build();
    }
}
