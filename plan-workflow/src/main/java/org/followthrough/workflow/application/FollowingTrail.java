package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.trail.ChainCheck;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.application.outbound.SealedTrail;
import org.followthrough.workflow.application.outbound.SealedTrail.End;
import org.followthrough.workflow.port.FollowTrail;
import org.followthrough.workflow.port.VerifyTrail.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows each chain of the trail from its noted head to its last line.
 *
 * <p>On most days most chains end where they ended when they were noted; these are found together, by one statement.
 */
@Component
class FollowingTrail implements FollowTrail {

    private final SealedTrail trail;
    private final Plans plans;

    FollowingTrail(SealedTrail trail, Plans plans) {
        this.trail = trail;
        this.plans = plans;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void follow(Collection<Head> noted, Consumer<Verdict> found) {
        Map<UUID, Head> furthest = noted.stream().collect(Collectors.toMap(
                Head::chain, Function.identity(), BinaryOperator.maxBy(Comparator.comparingLong(Head::length))));
        Map<UUID, End> ends = trail.ends().stream()
                .collect(Collectors.toMap(end -> end.head().chain(), Function.identity()));
        KnownChains known = KnownChains.of(ends.keySet(), plans, noted);
        for (UUID chain : known.chains()) {
            found.accept(verdict(known.plans().get(chain), chain, furthest.get(chain), ends.get(chain)));
        }
    }

    private Verdict verdict(Integer plan, UUID chain, Head noted, End end) {
        Head recorded = end == null ? null : end.head();
        if (noted != null && noted.equals(recorded) && end.last()) {
            return new Verdict(plan, noted, null);
        }
        ChainCheck check = ChainCheck.from(noted == null ? Head.of(chain) : noted);
        if (noted == null || noted.length() == 0) {
            trail.lines(chain, check::follow);
        } else {
            trail.lines(chain, noted.length(), check::follow);
        }
        return new Verdict(plan, check.head(), check.verdict(recorded).orElse(null));
    }
}
