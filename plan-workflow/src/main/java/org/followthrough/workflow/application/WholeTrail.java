package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;
import org.followthrough.workflow.port.VerifyTrail;
import org.followthrough.workflow.port.VerifyTrail.Verdict;
import org.springframework.stereotype.Component;

/** I3: each chain of the trail is as it was written. */
@Component
class WholeTrail implements Invariants {

    private final VerifyTrail trail;

    WholeTrail(VerifyTrail trail) {
        this.trail = trail;
    }

    @Override
    public List<Finding> check(Instant now) {
        List<Verdict> verdicts = new ArrayList<>();
        trail.verify(List.of(), verdicts::add);
        List<String> broken = verdicts.stream()
                .filter(verdict -> verdict.broken() != null)
                .map(verdict -> verdict.head().chain().toString())
                .toList();
        return List.of(new Finding("I3", verdicts.size(), broken.size(), broken.stream().limit(EXAMPLES).toList()));
    }
}
