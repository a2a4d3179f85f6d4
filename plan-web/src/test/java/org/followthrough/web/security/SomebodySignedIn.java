package org.followthrough.web.security;

import java.util.Set;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.people.Role;

/** Invented people who are signed in. */
public final class SomebodySignedIn {

    private SomebodySignedIn() {
    }

    public static SignedIn named(String name, Role... roles) {
        return new SignedIn(new Actor(new Person(PersonId.random(), Person.Kind.PERSON, name, null, null, null, null,
                Set.of(roles), Person.State.ACTIVE), Set.of()));
    }
}
