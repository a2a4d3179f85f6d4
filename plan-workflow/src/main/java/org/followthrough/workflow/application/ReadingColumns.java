package org.followthrough.workflow.application;

import java.util.List;
import java.util.Set;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Mappings;
import org.followthrough.workflow.port.ReadColumns;
import org.followthrough.workflow.port.ReadImport.ImportLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the columns of an uploaded plan with their first cells. */
@Component
class ReadingColumns implements ReadColumns {

    private final ImportDesk desk;
    private final Mappings mappings;
    private final Directory directory;

    ReadingColumns(ImportDesk desk, Mappings mappings, Directory directory) {
        this.desk = desk;
        this.mappings = mappings;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public ColumnsPage read(PersonId by, int importNumber) {
        desk.programmeLead(by);
        Imports.Kept kept = desk.get(importNumber);
        ImportLine line = new ImportLine(
                kept.number(), kept.fileName(), directory.person(kept.by()).name(), kept.at());
        return new ColumnsPage(line, kept.isOpen(), desk.columns(kept));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> remembered(PersonId by, int importNumber) {
        desk.programmeLead(by);
        Imports.Kept kept = desk.get(importNumber);
        Set<String> keys = Set.copyOf(mappings.remembered(kept.id()));
        return keys.isEmpty()
                ? List.of()
                : desk.columns(kept).stream().filter(column -> keys.contains(column.key())).map(PlanColumn::heading)
                        .toList();
    }
}
