package org.followthrough.domain.people;

import org.followthrough.domain.decision.Decision;

/** The name of a person or group as pages and mails show it. */
public final class PersonName {

    /** The longest name, in characters. */
    public static final int LONGEST = 200;

    private PersonName() {
    }

    /** The name as it is kept, or why it is none; control characters would reach mail headers. */
    public static Decision<String> of(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return Decision.refused("person.without-name");
        }
        if (name.length() > LONGEST) {
            return Decision.refused("person.name-too-long", LONGEST);
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? Decision.refused("person.name-with-control-character")
                : Decision.accepted(name);
    }
}
