package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ReadImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an uploaded plan anew each time, with what people put right since. */
@Component
class ReadingImport implements ReadImport {

    private final ImportDesk desk;
    private final Imports imports;
    private final Plans plans;
    private final Directory directory;

    ReadingImport(ImportDesk desk, Imports imports, Plans plans, Directory directory) {
        this.desk = desk;
        this.imports = imports;
        this.plans = plans;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPage read(PersonId by, int number) {
        desk.programmeLead(by);
        Imports.Kept kept = desk.get(number);
        return new ImportPage(
                line(kept),
                kept.plan() == null ? null : plans.byId(kept.plan()).number(),
                kept.cancelled(),
                desk.draft(kept));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportLine> open(PersonId by) {
        desk.programmeLead(by);
        return imports.open().stream().map(this::line).toList();
    }

    private ImportLine line(Imports.Kept kept) {
        return new ImportLine(kept.number(), kept.fileName(), directory.person(kept.by()).name(), kept.at());
    }
}
