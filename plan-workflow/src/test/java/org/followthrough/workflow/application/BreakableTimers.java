package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    private volatile Collection<ActionId> breakable = List.of();

    /** All of them, or none. */
    void areBroken(boolean now) {
        broken = now;
        breakable = List.of();
        tried.clear();
    }

    /** The third that is tried of these actions, whichever it is, and no other. */
    void breakThirdOf(Collection<ActionId> actions) {
        areBroken(false);
        breakable = actions;
    }

    /** The one that {@link #breakThirdOf} has broken, once it was tried. */
    Optional<ActionId> brokenOne() {
        return tried.stream().filter(breakable::contains).distinct().skip(2).findFirst();
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
            failIf(broken || brokenOne().filter(action::equals).isPresent());
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
