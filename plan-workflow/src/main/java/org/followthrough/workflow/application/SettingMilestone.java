package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Milestone;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.port.SetMilestone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a milestone to an action. */
@Component
class SettingMilestone implements SetMilestone {

    private final ActOnAction acts;
    private final VisibleAction visible;
    private final Actions actions;
    private final Milestones milestones;

    SettingMilestone(ActOnAction acts, VisibleAction visible, Actions actions, Milestones milestones) {
        this.acts = acts;
        this.visible = visible;
        this.actions = actions;
        this.milestones = milestones;
    }

    @Override
    @Transactional
    public Decision<Stage> set(Command command) {
        Action held = actions.heldById(visible.find(command.by(), command.action()).id());
        List<Milestone> before = milestones.of(held.id());
        Noted<Milestone> set = new Noted<>();
        ActOnAction.Rule rule = (action, actor, at) -> Milestone
                .set(action, next(before), actor, command.due(), command.words())
                .map(set::note)
                .map(milestone -> action);
        if (before.stream().anyMatch(milestone -> milestone.isOwedAs(command.due(), command.words()))
                && acts.ask(command.by(), command.action(), rule).isAccepted()) {
            return Decision.accepted(held.stage());
        }
        return acts.anywhere(
                new Act("milestone-set", command.by(), command.action(), command.words(), command.due().toString()),
                rule,
                done -> milestones.add(set.value()));
    }

    private static int next(List<Milestone> before) {
        return before.stream().mapToInt(Milestone::number).max().orElse(0) + 1;
    }
}
