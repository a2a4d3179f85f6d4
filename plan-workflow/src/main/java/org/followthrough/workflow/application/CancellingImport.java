package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.port.CancelImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an uploaded plan aside. */
@Component
class CancellingImport implements CancelImport {

    private final ImportDesk desk;
    private final Imports imports;
    private final Clock clock;

    CancellingImport(ImportDesk desk, Imports imports, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> cancel(PersonId by, int importNumber) {
        Actor actor = desk.programmeLead(by);
        Imports.Kept kept = desk.hold(importNumber);
        Decision<Integer> decision = imports.cancelled(kept.id(), clock.instant())
                ? Decision.accepted(importNumber)
                : Decision.refused("import.closed", kept.fileName());
        return desk.told("import-cancelled", actor, null, kept.fileName(), decision);
    }
}
