package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** The programme lead says who has to answer a challenge. */
public interface NameAnswerer {

    /**
     * @return where the challenge stands afterwards, or the rule that refused
     * @throws NotFoundException if there is no such challenge, or the person may not know of it
     */
    Decision<State> nameAnswerer(Command command);

    /** Who names whom. */
    record Command(PersonId by, ChallengeRef challenge, PersonId answerer) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(challenge, "challenge");
            Objects.requireNonNull(answerer, "answerer");
        }
    }
}
