package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.Checks;
import org.springframework.stereotype.Component;

/** What the checks of actions say in their colour: until when proof counts, and that a check has failed. */
@Component
class ProofSignals implements SignalSource {

    private final Checks checks;
    private final AssuranceRules rules;

    ProofSignals(Checks checks, AssuranceRules rules) {
        this.checks = checks;
        this.rules = rules;
    }

    @Override
    public Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> actions) {
        Map<ActionId, Instant> failed = checks.lastFailed(actions.stream().map(Action::id).toList());
        Map<ActionId, UnaryOperator<Signals>> signals = new HashMap<>();
        for (Action action : actions) {
            if (action.stage().isConfirmed()) {
                signals.put(action.id(), one -> one.proven(rules.provenUntil(action)));
            } else if (failed.containsKey(action.id()) && rules.isUnplannedSince(action, failed.get(action.id()))) {
                signals.put(action.id(), Signals::failed);
            }
        }
        return signals;
    }
}
