package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Role;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.Trail;
import org.springframework.stereotype.Component;

/** The order in which every act on the directory happens: look whether the person may, do it, tell the trail. */
@Component
class KeepingDirectory {

    private final Trail trail;
    private final Clock clock;

    KeepingDirectory(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * An act on the directory.
     *
     * @param name        the act, as the trail names it
     * @param alsoAllowed whether the actor may do this without being an administrator
     * @param whom        the person, group or team, in words
     */
    record Act(String name, Actor actor, boolean alsoAllowed, String whom) {
    }

    <T> Decision<T> run(Act act, Supplier<Decision<T>> work) {
        Decision<T> decision = act.actor().has(Role.ADMINISTRATOR) || act.alsoAllowed()
                ? work.get()
                : Decision.refused("person.only-administrator");
        trail.add(line(act, clock.instant(), decision instanceof Refused<T> refused ? refused.refusal() : null));
        return decision;
    }

    private static TrailEntry line(Act act, Instant at, Refusal refusal) {
        return refusal == null
                ? new TrailEntry(at, act.name(), act.actor().id(), null, null, null, null, act.whom(), null, false)
                : new TrailEntry(at, act.name(), act.actor().id(), null, null, null, act.whom(),
                        String.join("\u001f", refusal.values()), refusal.rule(), true);
    }
}
