package org.followthrough.workflow.application;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.port.TakeBackHandOver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back an offer to another agency that has not been answered. */
@Component
class TakingBackHandOver implements TakeBackHandOver {

    private final ActOnAction acts;
    private final HandOvers handOvers;
    private final MatterClocks clocks;
    private final Notices notices;

    TakingBackHandOver(ActOnAction acts, HandOvers handOvers, MatterClocks clocks, Notices notices) {
        this.acts = acts;
        this.handOvers = handOvers;
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> takeBack(Command command) {
        return acts.anywhere(new Act("hand-over-taken-back", command.by(), command.action(), command.reason()),
                (action, actor, at) -> takeBack(action, actor, command.reason(), at),
                done -> notices.tell(NotificationKind.HAND_OVER_TAKEN_BACK, done.after(), done.at(),
                        handOvers.ofAction(done.after().id()).get(0).to()));
    }

    private Decision<Action> takeBack(Action action, Actor actor, String reason, Instant at) {
        Decision<HandOver> decision = handOvers.open(action.id())
                .map(open -> open.takeBack(action, actor, reason, at))
                .orElseGet(() -> Decision.refused("hand-over.not-open", action.number()));
        return decision.map(ended -> {
            handOvers.save(ended);
            clocks.stop(HandOverDesk.matter(ended));
            return action;
        });
    }
}
