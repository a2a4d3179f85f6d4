package org.followthrough.web.start;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the product, wherever nobody demonstrates with a movable one. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class RealTime {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
