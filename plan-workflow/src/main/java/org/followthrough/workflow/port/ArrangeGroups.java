package org.followthrough.workflow.port;

import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.TeamId;

/** Keeps teams, and who belongs to a group. For administrators; programme leads may fill groups. */
public interface ArrangeGroups {

    /** @return the team, or why there cannot be one of that name */
    Decision<TeamId> addTeam(PersonId by, String name);

    /** @return the group, or why the person cannot join it */
    Decision<PersonId> addMember(PersonId by, PersonId group, PersonId member);

    /** @return the group, or why the person cannot leave it */
    Decision<PersonId> removeMember(PersonId by, PersonId group, PersonId member);
}
