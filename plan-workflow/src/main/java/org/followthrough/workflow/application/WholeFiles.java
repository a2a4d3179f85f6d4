package org.followthrough.workflow.application;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.followthrough.domain.evidence.Soundness;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.application.outbound.EvidenceShelf;
import org.followthrough.workflow.application.outbound.Invariants;
import org.followthrough.workflow.port.CheckInvariants.Finding;
import org.springframework.stereotype.Component;

/** I5: each file that a piece of evidence names is on the shelf, and holds what was given. */
@Component
class WholeFiles implements Invariants {

    private final EvidenceRegister register;
    private final EvidenceShelf shelf;

    WholeFiles(EvidenceRegister register, EvidenceShelf shelf) {
        this.register = register;
        this.shelf = shelf;
    }

    @Override
    public List<Finding> check(Instant now) {
        List<String> files = register.files();
        List<String> broken = files.stream().filter(file -> !isWhole(file)).toList();
        return List.of(new Finding("I5", files.size(), broken.size(), broken.stream().limit(EXAMPLES).toList()));
    }

    private boolean isWhole(String sha256) {
        try {
            return shelf.check(sha256) == Soundness.SOUND;
        } catch (IOException notReached) {
            return false;
        }
    }
}
