package org.followthrough.workflow.application;

import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.WriteDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What timers call, which fails while it is broken, with a message that nobody should be shown. */
class BreakableTimers {

    private volatile boolean broken;

    void areBroken(boolean now) {
        broken = now;
    }

    @Bean
    @Primary
    EscalateAction breakableEscalation(Escalating real) {
        return action -> {
            failIfBroken();
            return real.escalate(action);
        };
    }

    @Bean
    @Primary
    WriteDigest breakableDigest(WritingDigest real) {
        return digest -> {
            failIfBroken();
            real.write(digest);
        };
    }

    private void failIfBroken() {
        if (broken) {
            throw new IllegalStateException("select * from person where email = 'ines.calder@thornmere.example'");
        }
    }
}
