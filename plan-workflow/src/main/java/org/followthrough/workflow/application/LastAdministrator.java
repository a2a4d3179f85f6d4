package org.followthrough.workflow.application;

import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.Role;
import org.followthrough.workflow.application.outbound.Directory;
import org.springframework.stereotype.Component;

/** Knows without whom nobody could give roles any more. */
@Component
class LastAdministrator {

    private final Directory directory;

    LastAdministrator(Directory directory) {
        this.directory = directory;
    }

    /**
     * Whether no other administrator can sign in. It stays so until the caller's transaction ends: of two who would leave
     * at once, the second is asked when the first has left.
     */
    boolean is(Person person) {
        if (!person.has(Role.ADMINISTRATOR)) {
            return false;
        }
        directory.holdAdministrators();
        return directory.withRole(Role.ADMINISTRATOR).stream()
                .noneMatch(other -> other.isActive() && !other.id().equals(person.id()));
    }
}
