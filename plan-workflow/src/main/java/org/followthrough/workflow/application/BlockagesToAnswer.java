package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Blockage;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.outbound.Blockages;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.springframework.stereotype.Component;

/** The reports of being blocked that wait for this manager to agree or not. */
@Component
class BlockagesToAnswer implements WorkSource {

    private final Blockages blockages;

    BlockagesToAnswer(Blockages blockages) {
        this.blockages = blockages;
    }

    @Override
    public List<Waits> work(Actor actor, List<Action> concerning) {
        Map<ActionId, Action> actions = concerning.stream()
                .collect(Collectors.toMap(Action::id, Function.identity(), (one, same) -> one));
        return blockages.notEnded(actions.keySet()).stream()
                .filter(blockage -> isToBeAnswered(blockage, actions.get(blockage.action()), actor))
                .map(blockage -> new Waits(
                        Task.AGREE_BLOCKED, actions.get(blockage.action()), blockage.reported().at()))
                .toList();
    }

    private static boolean isToBeAnswered(Blockage blockage, Action action, Actor actor) {
        Instant asked = blockage.reported().at();
        return BlockageDesk.AGREEMENT.holds(blockage, action)
                && blockage.refuse(action, actor, "asked", new Mark(actor.id(), asked)).isAccepted();
    }
}
