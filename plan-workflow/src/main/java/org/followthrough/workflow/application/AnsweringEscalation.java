package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Intervention;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Escalations;
import org.followthrough.workflow.port.AnswerEscalation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a service manager's answer to an escalation and does what it says. */
@Component
class AnsweringEscalation implements AnswerEscalation {

    private final ActOnAction acts;
    private final Escalations escalations;
    private final Intervention intervention;
    private final ExtensionDesk desk;
    private final ActionProcess process;
    private final Notices notices;

    AnsweringEscalation(
            ActOnAction acts,
            Escalations escalations,
            Intervention intervention,
            ExtensionDesk desk,
            ActionProcess process,
            Notices notices) {
        this.acts = acts;
        this.escalations = escalations;
        this.intervention = intervention;
        this.desk = desk;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> answer(Command command) {
        return acts.anywhere(
                new Act("escalation-answered", command.by(), command.action(), command.answer().words()),
                (action, actor, at) -> escalations.isAnswerOwed(action.id())
                        ? intervention.answer(action, desk.ledger(action), actor, command.answer(), at)
                        : Decision.refused("intervene.nothing-owed", action.number()),
                done -> follow(done, command.answer()));
    }

    private void follow(ActOnAction.Done done, Answer answer) {
        Action action = done.after();
        escalations.answer(action.id(), answer, done.actor().id(), done.at());
        if (answer instanceof Answer.NewDate newDate) {
            desk.enter(done, newDate);
        }
        if (answer instanceof Answer.Close) {
            process.withdraw(action.id());
            return;
        }
        process.complete(action.id(), action.number(), Step.Intervene, true);
        process.timescaleChanged(action.id());
        if (answer instanceof Answer.Reassign reassign) {
            notices.tell(NotificationKind.OFFERED, action, done.at(), reassign.owners());
        }
    }
}
