package org.followthrough.workflow.application;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ComparingImport.Compared;
import org.followthrough.workflow.port.AddActions;
import org.springframework.stereotype.Component;

/** Adds actions one after the other; each is saved by itself, so that the refusal of one leaves the rest. */
@Component
class AddingActions implements AddActions {

    private final ComparingImport comparing;
    private final AddingAction one;

    AddingActions(ComparingImport comparing, AddingAction one) {
        this.comparing = comparing;
        this.one = one;
    }

    @Override
    public Decision<List<Outcome>> add(Command command) {
        Compared compared = comparing.compare(command.by(), command.importNumber());
        if (!compared.kept().isOpen()) {
            return Decision.refused("import.closed", compared.kept().fileName());
        }
        List<Outcome> outcomes = new ArrayList<>();
        command.picks().forEach(pick -> outcomes.add(
                new Outcome(pick, one.add(command.by(), compared.plan().id(), command.importNumber(), pick))));
        return Decision.accepted(outcomes);
    }
}
