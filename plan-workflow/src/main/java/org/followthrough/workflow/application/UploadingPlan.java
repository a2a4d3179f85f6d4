package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an uploaded table that can be read as a plan. */
@Component
class UploadingPlan implements UploadPlan {

    private static final int LONGEST_NAME = 300;

    private final ImportDesk desk;
    private final Imports imports;
    private final Clock clock;

    UploadingPlan(ImportDesk desk, Imports imports, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> upload(Command command) {
        Actor actor = desk.programmeLead(command.by());
        String name = command.fileName().substring(0, Math.min(command.fileName().length(), LONGEST_NAME));
        Decision<Integer> decision = desk.read(command.table())
                .map(draft -> imports.add(name, command.table(), command.by(), clock.instant()));
        return desk.told("plan-uploaded", actor, null, name, decision);
    }
}
