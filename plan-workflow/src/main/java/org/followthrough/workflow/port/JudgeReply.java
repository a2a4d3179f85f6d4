package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The challenger accepts the reply, which closes the challenge, or keeps the challenge open. */
public interface JudgeReply {

    /**
     * @return where the challenge stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such challenge, or the person may not know of it
     * @throws StaleStepException if the challenge has moved on
     */
    Decision<State> judge(Command command);

    /**
     * @param accepted whether the reply is accepted
     * @param wording  why not; ignored where it is accepted
     */
    record Command(PersonId by, ChallengeRef challenge, boolean accepted, String wording) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(challenge, "challenge");
            Objects.requireNonNull(wording, "wording");
        }
    }
}
