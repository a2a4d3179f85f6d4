package org.followthrough.workflow.application.outbound;

import java.util.Set;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;

/**
 * What somebody of another agency may know of.
 *
 * @param agency of whoever looks; null for a partner of whom nobody has written it down
 * @param own    everybody of that agency, and everybody and every group as whom the one who looks may act: the actions of
 *               which one of them is an owner or contributor are part of the slice, and so are those offered to the agency
 */
public record Slice(Actor actor, String agency, Set<PersonId> own) {

    public Slice {
        own = Set.copyOf(own);
    }
}
