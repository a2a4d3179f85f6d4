package org.followthrough.workflow.application;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.followthrough.domain.action.ActionId;
import org.followthrough.workflow.port.EscalateAction;
import org.followthrough.workflow.port.WriteDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What timers call, which fails while it is broken, with a message that nobody should be shown. */
class BreakableTimers {

    private final Queue<ActionId> tried = new ConcurrentLinkedQueue<>();
    private volatile boolean broken;
    private volatile ActionId brokenOne;

    /** All of them, or none. */
    void areBroken(boolean now) {
        broken = now;
        brokenOne = null;
        tried.clear();
    }

    /** That of an action and no other. */
    void isBroken(ActionId action) {
        areBroken(false);
        brokenOne = action;
    }

    /** How often the clock of an action was tried since. */
    long tries(ActionId action) {
        return tried.stream().filter(action::equals).count();
    }

    @Bean
    @Primary
    EscalateAction breakableEscalation(Escalating real) {
        return action -> {
            tried.add(action);
            failIf(broken || action.equals(brokenOne));
            return real.escalate(action);
        };
    }

    @Bean
    @Primary
    WriteDigest breakableDigest(WritingDigest real) {
        return digest -> {
            failIf(broken);
            real.write(digest);
        };
    }

    private static void failIf(boolean broken) {
        if (broken) {
            throw new IllegalStateException("select * from person where email = 'ines.calder@thornmere.example'");
        }
    }
}
