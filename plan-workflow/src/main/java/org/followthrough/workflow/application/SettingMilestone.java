package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Milestone;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.port.SetMilestone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a milestone to an action. */
@Component
class SettingMilestone implements SetMilestone {

    private final ActOnAction acts;
    private final Milestones milestones;

    SettingMilestone(ActOnAction acts, Milestones milestones) {
        this.acts = acts;
        this.milestones = milestones;
    }

    @Override
    @Transactional
    public Decision<Stage> set(Command command) {
        Noted<Milestone> set = new Noted<>();
        return acts.anywhere(
                new Act("milestone-set", command.by(), command.action(), command.words(), command.due().toString()),
                (action, actor, at) -> Milestone
                        .set(action, next(milestones.of(action.id())), actor, command.due(), command.words())
                        .map(set::note)
                        .map(milestone -> action),
                done -> milestones.add(set.value()));
    }

    private static int next(List<Milestone> before) {
        return before.stream().mapToInt(Milestone::number).max().orElse(0) + 1;
    }
}
