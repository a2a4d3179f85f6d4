package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.HeadedTable;
import org.followthrough.domain.reading.Mapping;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.domain.reading.PlanReader;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Mappings;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.NotPermittedException;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/** What everything about imports needs: the right person, the open import, the draft as it now reads, the trail. */
@Component
class ImportDesk {

    private final PlanReader reader = new PlanReader();
    private final Map<Uploaded, DraftPlan> drafts = new ConcurrentReferenceHashMap<>();
    private final Imports imports;
    private final Mappings mappings;
    private final Sight sight;
    private final Trail trail;
    private final Clock clock;

    ImportDesk(Imports imports, Mappings mappings, Sight sight, Trail trail, Clock clock) {
        this.imports = imports;
        this.mappings = mappings;
        this.sight = sight;
        this.trail = trail;
        this.clock = clock;
    }

    /** An uploaded table, which never changes, and what was said of its columns: they make the draft. */
    private record Uploaded(UUID id, Mapping mapping) {
    }

    /** @throws NotPermittedException for anybody but a programme lead */
    Actor programmeLead(PersonId by) {
        Actor actor = sight.actor(by);
        if (!actor.has(Role.PROGRAMME_LEAD)) {
            throw new NotPermittedException();
        }
        return actor;
    }

    /** The draft of a table whose columns tell what was said, or why it is no plan. */
    Decision<DraftPlan> read(HeadedTable table, Mapping mapping) {
        return reader.read(table, mapping);
    }

    /** The columns of a table as they are read before anybody has said anything of them. */
    List<PlanColumn> columns(HeadedTable table) {
        return reader.columns(table, Mapping.NONE);
    }

    /** The columns of an import as they are read now. */
    List<PlanColumn> columns(Imports.Kept kept) {
        return reader.columns(table(kept.id()), mappings.of(kept.id()));
    }

    Imports.Kept get(int number) {
        return imports.find(number).orElseThrow(() -> new NotFoundException("import", number));
    }

    /** The import for an act on it: whoever acts on it at the same time waits, and then sees what came of this act. */
    Imports.Kept hold(int number) {
        return imports.hold(number).orElseThrow(() -> new NotFoundException("import", number));
    }

    /** What was uploaded. */
    HeadedTable table(UUID id) {
        return new HeadedTable(imports.table(id));
    }

    /** The draft with every correction so far. */
    DraftPlan draft(Imports.Kept kept) {
        return uncorrected(kept).with(imports.corrections(kept.id()));
    }

    /** Keeps the draft of what has just been uploaded, for whoever checks it next. */
    void keep(Imports.Kept kept, Mapping mapping, DraftPlan draft) {
        drafts.put(new Uploaded(kept.id(), mapping), draft);
    }

    /**
     * The draft as it is read. What was uploaded has been read before, so it can be read again; while there is memory to
     * spare it is not, because whoever checks a long plan comes back to it at each step.
     */
    DraftPlan uncorrected(Imports.Kept kept) {
        return drafts.computeIfAbsent(new Uploaded(kept.id(), mappings.of(kept.id())), uploaded -> {
            if (read(table(uploaded.id()), uploaded.mapping()) instanceof Decision.Accepted<DraftPlan> read) {
                return read.result();
            }
            throw new IllegalStateException("Import " + kept.number() + " can no longer be read.");
        });
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
