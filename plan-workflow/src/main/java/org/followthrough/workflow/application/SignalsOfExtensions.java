package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.Extensions;
import org.springframework.stereotype.Component;

/** Lets the colour know how often dates have moved, and which are about to. */
@Component
class SignalsOfExtensions implements SignalSource {

    private final Extensions extensions;

    SignalsOfExtensions(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> actions) {
        Map<ActionId, UnaryOperator<Signals>> signals = new HashMap<>();
        extensions.of(actions.stream().map(Action::id).toList()).forEach((action, ledger) -> signals.put(action,
                before -> before.withExtensions(ledger.granted(), ledger.pending().isPresent())));
        return signals;
    }
}
