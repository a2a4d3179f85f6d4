package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.files.DailyUploads;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Mappings;
import org.followthrough.workflow.port.ReadImportAgain;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the table of an import once more as another, with its columns read the same way and nothing put right yet. */
@Component
class ReadingImportAgain implements ReadImportAgain {

    private final ImportDesk desk;
    private final Imports imports;
    private final Mappings mappings;
    private final DailyUploads uploads;
    private final Clock clock;

    ReadingImportAgain(ImportDesk desk, Imports imports, Mappings mappings, DailyUploads uploads, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.mappings = mappings;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> readAgain(PersonId by, int importNumber) {
        Actor actor = desk.programmeLead(by);
        Imports.Kept kept = desk.get(importNumber);
        Imports.Written table = imports.write(imports.table(kept.id()));
        Optional<Imports.Kept> open = imports.same(table).filter(Imports.Kept::isOpen);
        return desk.told("import-read-again", actor, null, kept.fileName(), open
                .map(one -> Decision.accepted(one.number()))
                .orElseGet(() -> uploads.admit(actor.id(), table.bytes())
                        .map(given -> add(kept, table, new Mark(actor.id(), clock.instant())).number())));
    }

    private Imports.Kept add(Imports.Kept kept, Imports.Written table, Mark again) {
        Imports.Kept another = imports.add(kept.fileName(), table, again.by(), again.at());
        mappings.choose(another.id(), mappings.of(kept.id()), false, again);
        return another;
    }
}
