package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/** Somebody stands in for a person who is away, if they have accepted it beforehand. Both are told of every turn. */
public interface ArrangeCover {

    /** Asks for a cover, for oneself or, as a programme lead, for somebody else. @return its id, or the rule that refused */
    Decision<UUID> ask(Request request);

    /** @throws NotFoundException if there is no such cover */
    Decision<UUID> accept(PersonId by, UUID cover);

    /** @throws NotFoundException if there is no such cover */
    Decision<UUID> decline(PersonId by, UUID cover);

    /** @throws NotFoundException if there is no such cover */
    Decision<UUID> end(PersonId by, UUID cover);

    /** Who asks, for whose absence, and who stands in, from a day to a day, both inclusive, in Europe/London. */
    record Request(PersonId by, PersonId absent, PersonId cover, LocalDate from, LocalDate until) {
        public Request {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(absent, "absent");
            Objects.requireNonNull(cover, "cover");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }
    }
}
