package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Blockage;
import org.followthrough.domain.rating.Signals;
import org.followthrough.workflow.application.outbound.Blockages;
import org.springframework.stereotype.Component;

/** Says which actions are blocked, as their managers agreed. */
@Component
class BlockageSignals implements SignalSource {

    private final Blockages blockages;

    BlockageSignals(Blockages blockages) {
        this.blockages = blockages;
    }

    @Override
    public Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> actions) {
        Map<ActionId, Action> byId =
                actions.stream().collect(Collectors.toMap(Action::id, Function.identity(), (one, other) -> one));
        return blockages.notEnded(byId.keySet()).stream()
                .filter(one -> one.blocks(byId.get(one.action())))
                .collect(Collectors.toMap(
                        Blockage::action, one -> signals -> signals.blocked(one.review()), (one, other) -> one));
    }
}
