package org.followthrough.workflow.application;

import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.closing.ClosingRules;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.outbound.ActionProcess.Step;
import org.followthrough.workflow.application.outbound.ActionProcess;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.port.ClaimDoneAnotherWay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an action for sign-off as done in another way than the plan says. */
@Component
class ClaimingDoneAnotherWay implements ClaimDoneAnotherWay {

    private final ActOnAction acts;
    private final ClosingRules rules;
    private final EvidenceRegister evidence;
    private final Actions actions;
    private final ActionProcess process;
    private final Notices notices;

    ClaimingDoneAnotherWay(
            ActOnAction acts,
            ClosingRules rules,
            EvidenceRegister evidence,
            Actions actions,
            ActionProcess process,
            Notices notices) {
        this.acts = acts;
        this.rules = rules;
        this.evidence = evidence;
        this.actions = actions;
        this.process = process;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> claim(Command command) {
        return acts.at(Stage.IN_PROGRESS,
                new Act("claimed-another-way", command.by(), command.action(), command.words()),
                (action, actor, at) -> rules.claimAnotherWay(action, actor, command.words(),
                        evidence.pieces(action.id(), action.course().cycle()), at),
                done -> follow(done, command.words()));
    }

    private void follow(ActOnAction.Done done, String words) {
        Action action = done.after();
        actions.addStep(done.step("submitted", words, null));
        process.complete(action.id(), action.number(), Step.ProvideEvidence, true);
        notices.tell(NotificationKind.SENT_FOR_SIGN_OFF, action, done.at(), action.desks().manager());
    }
}
