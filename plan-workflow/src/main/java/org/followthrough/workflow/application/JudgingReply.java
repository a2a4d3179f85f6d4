package org.followthrough.workflow.application;

import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnChallenge.Act;
import org.followthrough.workflow.port.JudgeReply;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a challenge whose reply is accepted, or asks once more. */
@Component
class JudgingReply implements JudgeReply {

    private final ActOnChallenge acts;
    private final ChallengeMails mails;

    JudgingReply(ActOnChallenge acts, ChallengeMails mails) {
        this.acts = acts;
        this.mails = mails;
    }

    @Override
    @Transactional
    public Decision<State> judge(Command command) {
        return command.accepted() ? settle(command) : keepOpen(command);
    }

    private Decision<State> settle(Command command) {
        return acts.run(new Act("challenge-settled", command.by(), command.challenge(), null),
                (challenge, side, actor, at) -> challenge.settle(actor, side, at),
                done -> { });
    }

    private Decision<State> keepOpen(Command command) {
        return acts.run(new Act("challenge-kept-open", command.by(), command.challenge(), command.wording()),
                (challenge, side, actor, at) -> challenge.keepOpen(actor, side, command.wording(), at),
                done -> mails.tellAnswerer(
                        NotificationKind.CHALLENGE_KEPT_OPEN, done.after(), done.subject(), done.at()));
    }
}
