package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.comparison.ComparedAction;
import org.followthrough.domain.comparison.Difference.Topic;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ComparingImport.Compared;
import org.followthrough.workflow.port.StaleStepException;
import org.followthrough.workflow.port.TakeOverLines;
import org.springframework.stereotype.Component;

/** Takes lines over one after the other; each is saved by itself, so that the refusal of one leaves the rest. */
@Component
class TakingOverLines implements TakeOverLines {

    /** Colours come first, because what follows may change the colour that the rules give. */
    private static final List<Topic> ORDER =
            List.of(Topic.COLOUR, Topic.PROGRESS, Topic.TIMESCALE, Topic.OWNERS, Topic.WORDING);

    private final ComparingImport comparing;
    private final TakingOverLine one;

    TakingOverLines(ComparingImport comparing, TakingOverLine one) {
        this.comparing = comparing;
        this.one = one;
    }

    @Override
    public Decision<List<Outcome>> takeOver(Command command) {
        Compared compared = comparing.compare(command.by(), command.importNumber());
        if (!compared.kept().isOpen()) {
            return Decision.refused("import.closed", compared.kept().fileName());
        }
        Map<String, ComparedAction> found = compared.comparison().actions().stream()
                .collect(Collectors.toMap(action -> action.product().number(), Function.identity()));
        List<Outcome> outcomes = new ArrayList<>();
        command.lines().stream().sorted(Comparator.comparing(line -> ORDER.indexOf(line.topic()))).forEach(line -> outcomes.add(
                new Outcome(line, takeOver(compared, found.get(line.action()), line, command))));
        return Decision.accepted(outcomes);
    }

    private Decision<Stage> takeOver(Compared compared, ComparedAction found, Line line, Command command) {
        if (found == null) {
            return Decision.refused("comparison.changed-meanwhile", line.action());
        }
        try {
            return one.takeOver(compared, found, line, command);
        } catch (StaleStepException overtaken) {
            return Decision.refused("comparison.changed-meanwhile", line.action());
        }
    }
}
