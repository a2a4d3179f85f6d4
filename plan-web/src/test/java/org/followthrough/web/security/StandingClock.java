package org.followthrough.web.security;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the product a clock in hand that stands at nine in the morning of 2 November 2026; it is asked for by name. */
public final class StandingClock {

    @Bean
    @Primary
    ClockInHand clockInHand() {
        return new ClockInHand(Instant.parse("2026-11-02T09:00:00Z"));
    }
}
