package org.followthrough.workflow.application;

import java.time.Clock;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.stereotype.Component;

/** What everything about imports needs: the right person, the open import, the draft as it now reads, the trail. */
@Component
class ImportDesk {

    private final PlanReader reader = new PlanReader();
    private final Imports imports;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    ImportDesk(Imports imports, Sight sight, Trail trail, Clock clock) {
        this.imports = imports;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotPermittedException for anybody but a programme lead */
    Actor programmeLead(PersonId by) {
        Actor actor = sight.actor(by);
        if (!actor.has(Role.PROGRAMME_LEAD)) {
            throw new NotPermittedException();
        }
        return actor;
    }

    /** The draft of a table that has just come in, or why it is no plan. */
    Decision<DraftPlan> read(RawTable table) {
        return reader.read(table);
    }

    Imports.Kept get(int number) {
        return imports.find(number).orElseThrow(() -> new NotFoundException("import", number));
    }

    /** The draft with every correction so far. What was uploaded has been read before, so it can be read again. */
    DraftPlan draft(Imports.Kept kept) {
        if (reader.read(kept.table(), imports.corrections(kept.id())) instanceof Decision.Accepted<DraftPlan> read) {
            return read.result();
        }
        throw new IllegalStateException("Import " + kept.number() + " can no longer be read.");
    }

    /** Puts the act, or its refusal, on the trail. */
    <T> Decision<T> told(String act, Actor by, PlanId plan, String what, Decision<T> decision) {
        Refusal refusal = decision instanceof Decision.Refused<T> refused ? refused.refusal() : null;
        trail.add(new TrailEntry(clock.instant(), act, by.id(), null, plan, null, null,
                refusal == null ? what : String.join("\u001f", refusal.values()),
                refusal == null ? null : refusal.rule(), refusal != null));
        return decision;
    }
}
