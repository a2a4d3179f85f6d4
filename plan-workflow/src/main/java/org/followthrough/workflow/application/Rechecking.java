package org.followthrough.workflow.application;

import org.followthrough.domain.action.Mark;
import org.followthrough.domain.action.Stage;
import org.followthrough.domain.assurance.AssuranceRules;
import org.followthrough.domain.assurance.Check;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnAction.Act;
import org.followthrough.workflow.application.ActOnAction.Done;
import org.followthrough.workflow.application.outbound.Checks;
import org.followthrough.workflow.port.RecheckAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what an auditor found on looking again at a confirmed action. */
@Component
class Rechecking implements RecheckAction {

    private final ActOnAction acts;
    private final AssuranceRules rules;
    private final Checks checks;
    private final Reopening reopening;
    private final Notices notices;

    Rechecking(
            ActOnAction acts,
            AssuranceRules rules,
            Checks checks,
            Reopening reopening,
            Notices notices) {
        this.acts = acts;
        this.rules = rules;
        this.checks = checks;
        this.reopening = reopening;
        this.notices = notices;
    }

    @Override
    @Transactional
    public Decision<Stage> recheck(Command command) {
        return command.holds()
                ? acts.anywhere(new Act("recheck-passed", command.by(), command.action(), command.note()),
                        (action, actor, at) -> rules.pass(action, actor, command.level(), at),
                        done -> passed(done, command))
                : acts.anywhere(new Act("recheck-failed", command.by(), command.action(), command.note()),
                        (action, actor, at) -> rules.fail(action, actor, command.note()),
                        done -> failed(done, command));
    }

    private void passed(Done done, Command command) {
        keep(done, command);
        if (done.before().stage() != Stage.EMBEDDED && done.after().stage() == Stage.EMBEDDED) {
            notices.tell(NotificationKind.EMBEDDED, done.after(), done.at(), done.after().desks().ownersAndManager());
        }
    }

    private void failed(Done done, Command command) {
        keep(done, command);
        reopening.follow(done.after(), done.at());
    }

    private void keep(Done done, Command command) {
        checks.add(new Check(done.before().id(), done.before().course().cycle(), new Mark(done.actor().id(), done.at()),
                command.holds(), command.level(), command.note()));
    }
}
