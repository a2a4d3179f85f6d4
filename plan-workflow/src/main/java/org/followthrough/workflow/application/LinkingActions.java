package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionLink;
import org.followthrough.domain.action.Linking;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionLinks;
import org.followthrough.workflow.application.outbound.Plans;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.LinkActions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties actions together and apart. */
@Component
class LinkingActions implements LinkActions {

    private final ActOnAction acts;
    private final VisibleAction visible;
    private final ActionLinks links;
    private final Plans plans;

    LinkingActions(ActOnAction acts, VisibleAction visible, ActionLinks links, Plans plans) {
        this.acts = acts;
        this.visible = visible;
        this.links = links;
        this.plans = plans;
    }

    @Override
    @Transactional
    public Decision<Stage> add(Command command) {
        Action other = other(command);
        plans.hold(other.plan());
        return acts.anywhere(new Act("link-added", command.by(), command.action(), other.number()),
                (action, actor, at) -> Linking
                        .add(action, other, command.kind(), actor, links.ofPlan(action.plan()))
                        .map(link -> action),
                done -> links.add(done.after().plan(),
                        List.of(new ActionLink(done.after().id(), other.id(), command.kind())),
                        new Mark(done.actor().id(), done.at())));
    }

    @Override
    @Transactional
    public Decision<Stage> remove(Command command) {
        Action other = other(command);
        return acts.anywhere(new Act("link-removed", command.by(), command.action(), other.number()),
                (action, actor, at) -> Linking
                        .remove(action, other, command.kind(), actor, links.around(action.id()))
                        .map(link -> action),
                done -> links.remove(((Accepted<ActionLink>) Linking.remove(done.before(), other, command.kind(),
                        done.actor(), links.around(done.before().id()))).result()));
    }

    private Action other(Command command) {
        return visible.find(command.by(), new ActionRef(command.action().plan(), command.number()));
    }
}
