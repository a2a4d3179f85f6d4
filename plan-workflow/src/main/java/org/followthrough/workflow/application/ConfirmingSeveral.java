package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.ConfirmAction;
import org.followthrough.workflow.port.ConfirmActions;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.StaleStepException;
import org.springframework.stereotype.Component;

/** Confirms several actions by one audit, each in a transaction of its own. */
@Component
class ConfirmingSeveral implements ConfirmActions {

    private final ConfirmAction confirm;

    ConfirmingSeveral(ConfirmAction confirm) {
        this.confirm = confirm;
    }

    @Override
    public List<Outcome> confirm(Command command) {
        return command.actions().stream().distinct()
                .map(action -> new Outcome(action, confirm(command, action)))
                .toList();
    }

    private Decision<Stage> confirm(Command command, ActionRef action) {
        try {
            return confirm.confirm(new ConfirmAction.Command(command.by(), action, command.level(), command.note()));
        } catch (StaleStepException overtaken) {
            return Decision.refused("confirm.moved-on", action.number());
        } catch (NotFoundException unknown) {
            return Decision.refused("confirm.not-found", action.number());
        }
    }
}
