package org.followthrough.web.browser;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.web.layout.Visitors;
import org.followthrough.web.security.SignedIn;
import org.followthrough.web.security.SomebodySignedIn;
import org.followthrough.workflow.port.ReadMyWork;
import org.followthrough.workflow.port.Standstill;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** The real layout, templates and styles with invented pages in them: no database, no engine, no sign-in. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ComponentScan({"org.followthrough.web.layout", "org.followthrough.web.words"})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class, MultipartAutoConfiguration.class, MessageSourceAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class})
class SampleSite {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    Filter contentSecurityPolicy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        };
    }

    @Bean
    Visitors visitors() {
        SignedIn priya = SomebodySignedIn.named("Priya Nair", Role.MANAGER, Role.PROGRAMME_LEAD);
        return () -> Optional.of(priya);
    }

    @Bean
    Standstill standstill() {
        return new Standstill() {
            @Override
            public Optional<FullDisk> now() {
                return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes around
                        && "standstill".equals(around.getRequest().getQueryString())
                        ? Optional.of(new FullDisk("evidence", 3))
                        : Optional.empty();
            }

            @Override
            public boolean isBehind(Throwable failure) {
                return false;
            }
        };
    }

    @Bean
    ReadMyWork work() {
        return new ReadMyWork() {
            @Override
            public MyWork work(PersonId by, int page) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Tasks tasks(PersonId by, Set<Task> kinds, int page) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Counts counts(PersonId by) {
                return new Counts(3, 2, 0, 0, 0);
            }
        };
    }

    /** Answers each address of {@link Samples} with its page. */
    @Controller
    static class SampleController {

        @GetMapping({"/audits", "/board", "/plans/**", "/my-work", "/your-account", "/your-mails", "/sign-offs", "/imports/**",
            "/challenges", "/hand-overs", "/operations/**", "/people/**", "/sign-in/**", "/invitation/**", "/cover", "/accessibility", "/licences"})
        ModelAndView sample(HttpServletRequest request) {
            String query = request.getQueryString();
            return Samples.page(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        }
    }
}
