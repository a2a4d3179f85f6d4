package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.List;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.SucceedLeaver.Command;
import org.springframework.stereotype.Component;

/** Ends the memberships of a leaver of whom no part is left, so that no group goes on counting on them. */
@Component
class LeavingGroups {

    private final DraftingSuccession drafting;
    private final Directory directory;
    private final Trail trail;

    LeavingGroups(DraftingSuccession drafting, Directory directory, Trail trail) {
        this.drafting = drafting;
        this.directory = directory;
        this.trail = trail;
    }

    /** The groups that the leaver is still in although nothing of their own is left. */
    List<PersonId> due(PersonId leaver) {
        return drafting.parts(leaver).isEmpty() ? directory.groupsOf(leaver) : List.of();
    }

    void leave(Command command, Instant at) {
        Person leaver = directory.person(command.leaver());
        due(leaver.id()).forEach(group -> {
            directory.removeMember(group, leaver.id());
            trail.add(new TrailEntry(at, "member-removed", command.by(), null, null, null, null,
                    leaver.name() + " · " + directory.person(group).name(), command.reason(), false));
        });
    }
}
