package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.rating.ColourOverride;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ColourOverrides;
import org.followthrough.workflow.port.LiftColour;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lifts a colour that was set by hand. */
@Component
class LiftingColour implements LiftColour {

    private final ActOnAction acts;
    private final ColourOverrides overrides;

    LiftingColour(ActOnAction acts, ColourOverrides overrides) {
        this.acts = acts;
        this.overrides = overrides;
    }

    @Override
    @Transactional
    public Decision<Stage> lift(Command command) {
        return acts.anywhere(new Act("colour-lifted", command.by(), command.action(), command.reason()),
                (action, actor, at) -> lift(action, actor, command.reason(), at),
                done -> { });
    }

    private Decision<Action> lift(Action action, Actor actor, String reason, Instant at) {
        ColourOverride current = overrides.current(List.of(action.id())).get(action.id());
        Decision<ColourOverride> decision = ColourOverride.lift(action, current, reason, actor);
        if (decision.isAccepted()) {
            overrides.lift(action.id(), new Mark(actor.id(), at));
        }
        return decision.map(lifted -> action);
    }
}
