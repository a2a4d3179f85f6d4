package org.followthrough.web.costly;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.domain.people.PersonId;

/** Counts who has how much costly work going on. Nobody waits for a slot: a queue would only hide the load. */
final class Slots {

    private final int perPerson;
    private final int perNode;
    private final Map<PersonId, Integer> taken = new HashMap<>();
    private int all;

    Slots(int perPerson, int perNode) {
        this.perPerson = perPerson;
        this.perNode = perNode;
    }

    /** What comes of asking for a slot. */
    enum Answer {
        TAKEN, PERSON_HAS_ENOUGH, NODE_HAS_ENOUGH
    }

    /** Whoever is answered {@link Answer#TAKEN} has to {@link #giveBack} once. */
    synchronized Answer take(PersonId person) {
        if (taken.getOrDefault(person, 0) >= perPerson) {
            return Answer.PERSON_HAS_ENOUGH;
        }
        if (all >= perNode) {
            return Answer.NODE_HAS_ENOUGH;
        }
        taken.merge(person, 1, Integer::sum);
        all++;
        return Answer.TAKEN;
    }

    synchronized void giveBack(PersonId person) {
        taken.computeIfPresent(person, (one, count) -> count == 1 ? null : count - 1);
        all--;
    }
}
