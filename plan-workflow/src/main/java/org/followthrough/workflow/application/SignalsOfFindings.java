package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.FindingRegister;
import org.springframework.stereotype.Component;

/** Lets the colour know of contradictions that nobody has resolved. */
@Component
class SignalsOfFindings implements SignalSource {

    private final FindingRegister register;

    SignalsOfFindings(FindingRegister register) {
        this.register = register;
    }

    @Override
    public Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> actions) {
        return register.contradicted(actions.stream().map(Action::id).toList()).stream()
                .collect(Collectors.toMap(action -> action, action -> Signals::contradicted));
    }
}
