package org.followthrough.workflow.port;

import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/**
 * The named answerer replies to a challenge. An upheld challenge re-opens the closed action, or those of the issue or
 * theme that the answerer names; where it opens none again, the programme leads are asked for an action.
 */
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
     * @param reopen  the numbers of the actions of an issue or theme that open again
     */
    record Command(
            PersonId by, ChallengeRef challenge, boolean upheld, String wording, String toDo, Set<String> reopen) {

        /** A reply that names no action to open again. */
        public Command(PersonId by, ChallengeRef challenge, boolean upheld, String wording, String toDo) {
            this(by, challenge, upheld, wording, toDo, Set.of());
        }

        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(challenge, "challenge");
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(toDo, "toDo");
            reopen = Set.copyOf(reopen);
        }
    }
}
