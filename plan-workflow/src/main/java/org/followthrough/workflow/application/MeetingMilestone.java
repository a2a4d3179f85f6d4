package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Milestone;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.Milestones;
import org.followthrough.workflow.port.MeetMilestone;
import org.followthrough.workflow.port.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a milestone as reached. */
@Component
class MeetingMilestone implements MeetMilestone {

    private final ActOnAction acts;
    private final Milestones milestones;
    private final WorkingCalendar calendar;

    MeetingMilestone(ActOnAction acts, Milestones milestones, WorkingCalendar calendar) {
        this.acts = acts;
        this.milestones = milestones;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public Decision<Stage> meet(Command command) {
        Noted<Milestone> met = new Noted<>();
        return acts.anywhere(
                new Act("milestone-met", command.by(), command.action(), null, command.on().toString()),
                (action, actor, at) -> find(action, command.number())
                        .meet(action, actor, command.on(), calendar.dayOf(at), at)
                        .map(met::note)
                        .map(milestone -> action),
                done -> milestones.meet(met.value()));
    }

    private Milestone find(Action action, int number) {
        return milestones.of(action.id()).stream()
                .filter(milestone -> milestone.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("milestone", number));
    }
}
