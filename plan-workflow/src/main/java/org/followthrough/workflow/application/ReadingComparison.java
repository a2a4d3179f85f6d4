package org.followthrough.workflow.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Comparisons;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Imports;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ReadComparison;
import org.followthrough.workflow.port.ReadImport.ImportLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a document with its live plan anew each time, so that nobody looks at an old difference. */
@Component
class ReadingComparison implements ReadComparison {

    private final ComparingImport comparing;
    private final ImportDesk desk;
    private final ReadingPlans readable;
    private final Comparisons comparisons;
    private final Plans plans;
    private final Actions actions;
    private final Directory directory;

    ReadingComparison(
            ComparingImport comparing,
            ImportDesk desk,
            ReadingPlans readable,
            Comparisons comparisons,
            Plans plans,
            Actions actions,
            Directory directory) {
        this.comparing = comparing;
        this.desk = desk;
        this.readable = readable;
        this.comparisons = comparisons;
        this.plans = plans;
        this.actions = actions;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public ComparisonPage read(PersonId by, int importNumber) {
        ComparingImport.Compared compared = comparing.compare(by, importNumber);
        Imports.Kept kept = compared.kept();
        ImportLine line = new ImportLine(
                kept.number(), kept.fileName(), directory.person(kept.by()).name(), kept.at());
        return new ComparisonPage(line, readable.header(compared.plan()), kept.isOpen(), compared.comparison(),
                takenOver(kept));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Integer> planOf(PersonId by, int importNumber) {
        desk.programmeLead(by);
        return comparisons.planOf(desk.get(importNumber).id()).map(plan -> plans.byId(plan).number());
    }

    private List<TakenOver> takenOver(Imports.Kept kept) {
        List<Comparisons.TakenOver> lines = comparisons.takenOver(kept.id());
        Map<ActionId, String> numbers = actions.all(lines.stream().map(Comparisons.TakenOver::action).toList()).stream()
                .collect(Collectors.toMap(Action::id, Action::number));
        return lines.stream()
                .map(line -> new TakenOver(numbers.get(line.action()), line.topic(),
                        directory.person(line.by().by()).name(), line.by().at()))
                .toList();
    }
}
