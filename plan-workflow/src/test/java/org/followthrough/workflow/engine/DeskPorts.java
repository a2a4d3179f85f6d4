package org.followthrough.workflow.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.TakeOverDeskClock;

/** Plays the use case that takes over the clocks of desks; every test has its own matter, so they share one. */
final class DeskPorts implements TakeOverDeskClock {

    private final List<Matter> kept = new CopyOnWriteArrayList<>();
    private final List<Matter> unknown = new CopyOnWriteArrayList<>();

    void willNotFind(Matter matter) {
        unknown.add(matter);
    }

    void willFind(Matter matter) {
        unknown.remove(matter);
    }

    long takenOver(Matter matter) {
        return kept.stream().filter(matter::equals).count();
    }

    @Override
    public void takeOverDeskClock(Matter matter) {
        if (unknown.contains(matter)) {
            throw new NotFoundException("action", matter.subject());
        }
        kept.add(matter);
    }
}
