package org.followthrough.workflow.application;

import java.time.Instant;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.handover.HandOver;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.HandOvers;
import org.followthrough.workflow.port.OfferHandOver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers an action to another agency, starts the clock of the answer and tells whoever is asked. */
@Component
class OfferingHandOver implements OfferHandOver {

    private final ActOnAction acts;
    private final HandOvers handOvers;
    private final SendingSides sides;
    private final Directory directory;
    private final MatterClocks clocks;
    private final Notices notices;

    OfferingHandOver(
            ActOnAction acts,
            HandOvers handOvers,
            SendingSides sides,
            Directory directory,
            MatterClocks clocks,
            Notices notices) {
        this.acts = acts;
        this.handOvers = handOvers;
        this.sides = sides;
        this.directory = directory;
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> offer(Command command) {
        Person to = directory.person(command.to());
        return acts.anywhere(new Act("hand-over-offered", command.by(), command.action(), command.why()),
                (action, actor, at) -> offer(action, to, actor, command.why(), at),
                done -> notices.tell(NotificationKind.HAND_OVER_OFFERED, done.after(), done.at(), command.to()));
    }

    private Decision<Action> offer(Action action, Person to, Actor actor, String why, Instant at) {
        boolean offeredAlready = handOvers.open(action.id()).isPresent();
        return HandOver.offer(action, offeredAlready, to, sides.of(action, actor.id()), actor, why, at)
                .map(handOver -> {
                    handOvers.add(handOver);
                    clocks.start(HandOverDesk.matter(handOver));
                    return action;
                });
    }
}
