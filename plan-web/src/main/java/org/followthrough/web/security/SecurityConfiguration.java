package org.followthrough.web.security;

import jakarta.servlet.DispatcherType;
import org.followthrough.web.layout.ExpiredForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach a page at all. What they may do there is decided by the use cases. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] FOR_EVERYBODY = {
        "/assets/**", "/brand/**", "/sign-in", "/sign-in/as", "/sign-in/code", "/sign-in/device", "/sign-in/link", "/sign-in/link/*",
        "/demo/clock", "/set-up", "/invitation/*", "/invitation/*/account",
        "/sign-in/organisation/signed-out", "/accessibility",
        "/calendar/*", "/licences", "/error"};

    /** Requests are measured as a whole, and nobody looks at how long each filter takes. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, SessionMark mark, FormTokens tokens, ExpiredForms expired, SignInAgain again, WayBack wayBack,
            PasswordAccepted accepted, FilesOfStrangers strangers, StillWelcome welcome, FirstSetUp setUp,
            ObjectProvider<WayIn> ways) {
        http
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(FOR_EVERYBODY).permitAll()
                        .anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(mark))
                .csrf(forms -> forms.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(wayBack))
                .formLogin(form -> form
                        .loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(accepted)
                        .failureHandler((request, response, why) -> response.sendRedirect("/sign-in?refused")))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(again).authenticationEntryPoint(expired))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(FrameOptionsConfig::deny))
                .addFilterBefore(strangers, CsrfFilter.class)
                .addFilterBefore(welcome, AuthorizationFilter.class)
                .addFilterBefore(setUp, StillWelcome.class);
        ways.forEach(way -> way.open(http));
        return http.build();
    }
}
