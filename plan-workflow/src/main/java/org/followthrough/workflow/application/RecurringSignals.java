package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.rating.Signals;
import org.followthrough.domain.recurring.Occurrence;
import org.followthrough.domain.recurring.RecurringRules;
import org.followthrough.workflow.application.outbound.RecurringChecks;
import org.springframework.stereotype.Component;

/** What the last three of a recurring check say in the colour of its action. */
@Component
class RecurringSignals implements SignalSource {

    private final RecurringChecks checks;

    RecurringSignals(RecurringChecks checks) {
        this.checks = checks;
    }

    @Override
    public Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> actions) {
        return checks.occurrences(actions.stream().map(Action::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> missing(one.getValue())));
    }

    private static UnaryOperator<Signals> missing(List<Occurrence> past) {
        return signals -> signals.missing(RecurringRules.missedOfLast(past));
    }
}
