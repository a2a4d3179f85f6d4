package org.followthrough.workflow.application;

import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.workflow.application.ActOnChallenge.Act;
import org.followthrough.workflow.application.ActOnChallenge.Done;
import org.followthrough.workflow.port.ReplyToChallenge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a challenge and tells the challenger, whose turn it is then. */
@Component
class ReplyingToChallenge implements ReplyToChallenge {

    private final ActOnChallenge acts;
    private final ChallengeMails mails;
    private final Reopening reopening;
    private final Sight sight;

    ReplyingToChallenge(ActOnChallenge acts, ChallengeMails mails, Reopening reopening, Sight sight) {
        this.acts = acts;
        this.mails = mails;
        this.reopening = reopening;
        this.sight = sight;
    }

    @Override
    @Transactional
    public Decision<State> reply(Command command) {
        String act = command.upheld() ? "challenge-upheld" : "challenge-answered";
        return acts.run(new Act(act, command.by(), command.challenge(), words(command)),
                (challenge, side, actor, at) ->
                        challenge.reply(actor, command.upheld(), command.wording(), command.toDo(), at),
                done -> follow(done, command));
    }

    private void follow(Done done, Command command) {
        mails.tell(NotificationKind.CHALLENGE_ANSWERED, done.after(), done.subject(), done.at(),
                List.of(done.after().challenger().person()));
        List<Action> reopened = done.after().reopened(answered(done), command.reopen());
        reopened.forEach(action -> reopening.reopen(action, done.actor().id(), words(command), done.at()));
        if (done.after().asksForAction(reopened)) {
            mails.tell(NotificationKind.CHALLENGE_UPHELD, done.after(), done.subject(), done.at(), mails.leads());
        }
    }

    /** The challenged action, or those of an issue or theme that the answerer may know of. */
    private List<Action> answered(Done done) {
        List<Action> behind = done.subject().actions();
        return done.after().about().isAction() ? behind : sight.only(done.actor(), behind);
    }

    private static String words(Command command) {
        return (command.wording() + "\n" + command.toDo()).strip();
    }
}
