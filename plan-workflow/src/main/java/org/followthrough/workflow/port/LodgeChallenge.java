package org.followthrough.workflow.port;

import java.util.Objects;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** A member of the board, a partner or an inspector challenges an action, an issue or a theme. */
public interface LodgeChallenge {

    /**
     * @return the challenge, or the rule that refused
     * @throws NotFoundException if there is nothing of that number in the plan, or the person may not know of it
     */
    Decision<ChallengeRef> lodge(Command command);

    /** Who challenges what, in their own words. */
    record Command(PersonId by, int plan, Challenged about, String wording) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(wording, "wording");
        }
    }
}
