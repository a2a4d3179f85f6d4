package org.followthrough.workflow.application;

import java.util.Optional;
import org.followthrough.domain.action.Action;
import org.followthrough.workflow.application.outbound.DeskClocks;
import org.springframework.stereotype.Component;

/**
 * Starts the clock of the desk that an action comes to, and settles that of the desk it leaves; with its owner, the
 * clock of silence begins again at every word of it.
 */
@Component
class FollowingDesks {

    private final DeskClocks clocks;

    FollowingDesks(DeskClocks clocks) {
        this.clocks = clocks;
    }

    /** An action has been saved; where it was before and where it is now decide. */
    void follow(Action before, Action after) {
        Optional<ActionDesk> left = ActionDesk.of(before);
        Optional<ActionDesk> reached = ActionDesk.of(after);
        left.filter(desk -> !reached.equals(left)).ifPresent(desk -> clocks.changed(desk.matter(before)));
        reached.filter(desk -> !reached.equals(left) || !desk.arrival(after).equals(desk.arrival(before)))
                .ifPresent(desk -> clocks.start(desk.matter(after)));
        followSilence(before, after);
    }

    private void followSilence(Action before, Action after) {
        if (Silence.holds(after)) {
            if (!Silence.holds(before) || !Silence.heard(after).equals(Silence.heard(before))) {
                clocks.start(Silence.of(after));
            }
        } else if (Silence.holds(before)) {
            clocks.changed(Silence.of(before));
        }
    }

    /** An action has gone live. */
    void begin(Action action) {
        ActionDesk.of(action).ifPresent(desk -> clocks.start(desk.matter(action)));
    }
}
