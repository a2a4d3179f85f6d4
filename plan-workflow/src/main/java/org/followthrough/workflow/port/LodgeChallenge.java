package org.followthrough.workflow.port;

import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.challenge.Challenged;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** A member of the board, a partner or an inspector challenges an action, an issue or a theme. */
public interface LodgeChallenge {

    /**
     * The same challenge under the same {@code sending} is lodged once, and answered as it was the first time.
     *
     * @return the challenge, or the rule that refused
     * @throws NotFoundException if there is nothing of that number in the plan, or the person may not know of it
     */
    Decision<ChallengeRef> lodge(Command command);

    /**
     * Who challenges what, in their own words.
     *
     * @param sending names the form that is sent, which a browser may send again; null where there is none
     */
    record Command(PersonId by, int plan, Challenged about, String wording, UUID sending) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(wording, "wording");
        }

        public Command(PersonId by, int plan, Challenged about, String wording) {
            this(by, plan, about, wording, null);
        }
    }
}
