package org.followthrough.workflow.application;

import java.time.LocalDate;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.dates.FarthestDay;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.ReturnAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Returns a submitted action to its owner with a reason. */
@Component
class Returning implements ReturnAction {

    private final ActOnAction acts;
    private final Actions actions;
    private final ActionProcess process;
    private final PlanningNextRung clock;
    private final Notices notices;
    private final WorkingCalendar calendar;

    Returning(
            ActOnAction acts,
            Actions actions,
            ActionProcess process,
            PlanningNextRung clock,
            Notices notices,
            WorkingCalendar calendar) {
        this.acts = acts;
        this.actions = actions;
        this.process = process;
        this.clock = clock;
        this.notices = notices;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public Decision<Stage> giveBack(Command command) {
        return acts.at(Stage.SUBMITTED, new Act("returned", command.by(), command.action(), command.reason()),
                (action, actor, at) -> decide(action, actor, command, calendar.dayOf(at)),
                done -> follow(done, command));
    }

    private static Decision<Action> decide(Action action, Actor actor, Command command, LocalDate today) {
        LocalDate again = command.sendAgainBy();
        if (again != null && !again.isAfter(today)) {
            return Decision.refused("return.date-not-ahead", again);
        }
        Decision<Action> tooFar = again == null ? null : FarthestDay.against(again, today);
        return tooFar == null ? action.giveBack(actor, command.reason()) : tooFar;
    }

    private void follow(ActOnAction.Done done, Command command) {
        Action action = done.after();
        actions.addStep(done.step("returned", command.reason(), command.sendAgainBy()));
        process.complete(action.id(), action.number(), Step.SignOff, false);
        if (clock.isOverdue(action)) {
            process.timescaleChanged(action.id());
        }
        notices.tell(NotificationKind.RETURNED, action, done.at(), action.desks().owners());
    }
}
