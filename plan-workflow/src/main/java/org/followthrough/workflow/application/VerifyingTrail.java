package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.domain.trail.ChainCheck;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.SealedTrail;
import org.followthrough.workflow.port.VerifyTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Follows each chain of the trail from its first line to its last. */
@Component
class VerifyingTrail implements VerifyTrail {

    private final SealedTrail trail;
    private final Plans plans;

    VerifyingTrail(SealedTrail trail, Plans plans) {
        this.trail = trail;
        this.plans = plans;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void verify(Collection<Head> noted, Consumer<Verdict> found) {
        KnownChains known = KnownChains.of(trail.chains(), plans, noted);
        for (UUID chain : known.chains()) {
            ChainCheck check = new ChainCheck(chain, anchors(noted, chain));
            trail.lines(chain, check::follow);
            found.accept(new Verdict(known.plans().get(chain), check.head(), check.verdict(trail.head(chain)).orElse(null)));
        }
    }

    private static Map<Long, String> anchors(Collection<Head> noted, UUID chain) {
        Map<Long, String> anchors = new HashMap<>();
        noted.stream()
                .filter(head -> head.chain().equals(chain) && head.length() > 0)
                .forEach(head -> anchors.put(head.length(), head.seal()));
        return anchors;
    }
}
