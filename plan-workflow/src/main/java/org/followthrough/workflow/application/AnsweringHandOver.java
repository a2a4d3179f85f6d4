package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.function.Function;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Closing;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.ActOnAction.Done;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.port.AnswerHandOver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Transfers an action to the agency that accepts it, or leaves it where it is when it bounces. */
@Component
class AnsweringHandOver implements AnswerHandOver {

    private final ActOnAction acts;
    private final HandOvers handOvers;
    private final SendingSides sides;
    private final ActionProcess process;
    private final MatterClocks clocks;
    private final Notices notices;

    AnsweringHandOver(
            ActOnAction acts,
            HandOvers handOvers,
            SendingSides sides,
            ActionProcess process,
            MatterClocks clocks,
            Notices notices) {
        this.acts = acts;
        this.handOvers = handOvers;
        this.sides = sides;
        this.process = process;
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> answer(Command command) {
        return command.accepted() ? accept(command) : bounce(command);
    }

    private Decision<Stage> accept(Command command) {
        return acts.anywhere(new Act("hand-over-accepted", command.by(), command.action(), command.wording()),
                (action, actor, at) -> open(action, open -> open.accept(
                                action, actor, sides.of(action, open.offered().by()), command.wording(), at))
                        .map(ended -> transferred(action, actor, at)),
                done -> {
                    process.withdraw(done.after().id());
                    tell(NotificationKind.HAND_OVER_ACCEPTED, done);
                });
    }

    private Decision<Stage> bounce(Command command) {
        return acts.anywhere(new Act("hand-over-bounced", command.by(), command.action(), command.wording()),
                (action, actor, at) -> open(action, open -> open.bounce(action, actor, command.wording(), at))
                        .map(ended -> action),
                done -> tell(NotificationKind.HAND_OVER_BOUNCED, done));
    }

    /** Asks the rule about the open offer, and saves how it ended. */
    private Decision<HandOver> open(Action action, Function<HandOver, Decision<HandOver>> rule) {
        Decision<HandOver> decision = handOvers.open(action.id())
                .map(rule)
                .orElseGet(() -> Decision.refused("hand-over.not-open", action.number()));
        return decision.map(ended -> {
            handOvers.save(ended);
            clocks.stop(HandOverDesk.matter(ended));
            return ended;
        });
    }

    private static Action transferred(Action action, Actor actor, Instant at) {
        return action.closed(Closing.of(Closing.Kind.TRANSFERRED, new Mark(actor.id(), at)));
    }

    private void tell(NotificationKind kind, Done done) {
        HandOver ended = handOvers.ofAction(done.after().id()).get(0);
        notices.tell(kind, done.after(), done.at(), ended.senders(done.after()));
    }
}
