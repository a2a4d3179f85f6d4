package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The named answerer replies to a challenge. An upheld challenge re-opens a closed action. */
public interface ReplyToChallenge {

    /**
     * @return where the challenge stands afterwards, or the rule that refused
     * @throws NotFoundException  if there is no such challenge, or the person may not know of it
     * @throws StaleStepException if the challenge has moved on
     */
    Decision<State> reply(Command command);

    /**
     * @param upheld  whether the challenge is right
     * @param wording the answer itself
     * @param toDo    what will be done; may be blank where it is not upheld
     */
    record Command(PersonId by, ChallengeRef challenge, boolean upheld, String wording, String toDo) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(challenge, "challenge");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(toDo, "toDo");
        }
    }
}
