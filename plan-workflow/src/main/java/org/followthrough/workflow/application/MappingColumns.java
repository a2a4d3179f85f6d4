package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.HeadedTable;
import org.followthrough.domain.reading.Mapping;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Mappings;
import org.followthrough.workflow.port.MapColumns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person says of columns for this import, and of their headings for the next. */
@Component
class MappingColumns implements MapColumns {

    private final ImportDesk desk;
    private final Imports imports;
    private final Mappings mappings;
    private final Clock clock;

    MappingColumns(ImportDesk desk, Imports imports, Mappings mappings, Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.mappings = mappings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<List<String>> map(Command command) {
        Actor actor = desk.programmeLead(command.by());
        Imports.Kept kept = desk.hold(command.importNumber());
        HeadedTable table = desk.table(kept.id());
        List<PlanColumn> columns = desk.columns(table);
        Mapping mapping = mapping(kept, columns, command.choices());
        Decision<DraftPlan> anew = kept.isOpen()
                ? desk.read(table, mapping)
                : Decision.refused("import.closed", kept.fileName());
        return desk.told("columns-mapped", actor, null, kept.fileName(),
                anew.map(draft -> keep(kept, columns, mapping, draft, new Mark(actor.id(), clock.instant()))));
    }

    /** Only what differs from what the reader makes of the table itself. */
    private Mapping mapping(Imports.Kept kept, List<PlanColumn> columns, List<Choice> choices) {
        Map<Integer, PlanColumn> places = columns.stream().collect(Collectors.toMap(PlanColumn::at, column -> column));
        Mapping mapping = mappings.of(kept.id());
        for (Choice choice : choices) {
            PlanColumn column = places.get(choice.column());
            if (column != null) {
                mapping = column.tells() == choice.tells()
                        ? mapping.without(column.key())
                        : mapping.and(column.key(), choice.tells());
            }
        }
        return mapping;
    }

    private List<String> keep(
            Imports.Kept kept, List<PlanColumn> columns, Mapping mapping, DraftPlan anew, Mark chosen) {
        DraftPlan before = desk.uncorrected(kept);
        List<String> stray = imports.corrections(kept.id()).stream()
                .filter(correction -> !RowOfDraft.isSame(correction.key(), before, anew))
                .map(correction -> correction.key()).distinct().toList();
        stray.forEach(key -> imports.putAside(kept.id(), key));
        mappings.choose(kept.id(), mapping, false, chosen);
        mappings.know(columns.stream().filter(PlanColumn::isHeaded).map(PlanColumn::key).toList(), mapping, chosen);
        return stray;
    }
}
