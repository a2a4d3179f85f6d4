package org.followthrough.workflow.application;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.HeadedTable;
import org.followthrough.domain.reading.Mapping;
import org.followthrough.domain.reading.PlanColumn;
import org.followthrough.workflow.application.files.DailyUploads;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Mappings;
import org.followthrough.workflow.port.UploadPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an uploaded table that can be read as a plan, unless the same one is there already. */
@Component
class UploadingPlan implements UploadPlan {

    private static final int LONGEST_NAME = 300;

    private final ImportDesk desk;
    private final Imports imports;
    private final Mappings mappings;
    private final DailyUploads uploads;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;

    UploadingPlan(
            ImportDesk desk,
            Imports imports,
            Mappings mappings,
            DailyUploads uploads,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.imports = imports;
        this.mappings = mappings;
        this.uploads = uploads;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Decision<Integer> upload(Command command) {
        Actor actor = desk.programmeLead(command.by());
        String name = command.fileName().substring(0, Math.min(command.fileName().length(), LONGEST_NAME));
        HeadedTable table = new HeadedTable(command.table());
        Mapping known = known(table);
        Decision<DraftPlan> read = desk.read(table, known);
        Decision<Integer> decision = read instanceof Decision.Accepted<DraftPlan> draft
                ? added(name, imports.write(command.table()), known, new Mark(actor.id(), clock.instant()))
                        .map(kept -> {
                            desk.keep(kept, known, draft.result());
                            return kept.number();
                        })
                : read.map(none -> 0);
        return desk.told("plan-uploaded", actor, null, name, decision);
    }

    private Decision<Imports.Kept> readBefore(Imports.Kept before) {
        return Decision.refused(UploadPlan.READ_BEFORE, before.number(), before.fileName(),
                directory.person(before.by()).name(), calendar.dayOf(before.at()));
    }

    private Decision<Imports.Kept> added(String name, Imports.Written table, Mapping known, Mark uploaded) {
        return imports.same(table).map(this::readBefore).orElseGet(() -> uploads.admit(uploaded.by(), table.bytes()).map(given -> {
            Imports.Kept kept = imports.add(name, table, uploaded.by(), uploaded.at());
            mappings.choose(kept.id(), known, true, uploaded);
            return kept;
        }));
    }

    /** What was said of the headings of earlier documents, unless no plan could be read with it. */
    private Mapping known(HeadedTable table) {
        Map<String, PlanColumn> columns = desk.columns(table).stream()
                .filter(PlanColumn::isHeaded).collect(Collectors.toMap(PlanColumn::key, column -> column));
        Mapping known = mappings.known(columns.keySet());
        for (String key : known.keys()) {
            known = columns.get(key).tells() == known.fields().get(key) ? known.without(key) : known;
        }
        return known.isEmpty() || desk.read(table, known).isAccepted() ? known : Mapping.NONE;
    }
}
