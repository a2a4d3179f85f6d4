package org.followthrough.workflow.port;

import java.util.Map;
import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.MailChoices;
import org.followthrough.domain.notification.Manner;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.PersonId;

/** A person chooses how to be told of what reminds or only tells. */
public interface ChooseMails {

    /** Takes effect for what happens from now on; what waits for the daily mail stays in it. */
    Decision<MailChoices> choose(Command command);

    record Command(PersonId by, Map<NotificationKind, Manner> wishes) {
        public Command {
            Objects.requireNonNull(by, "by");
            wishes = Map.copyOf(wishes);
        }
    }
}
