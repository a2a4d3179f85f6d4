package org.followthrough.workflow.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.followthrough.workflow.application.outbound.RunningNodes;

/** Stands in for the rows of the nodes; whether others run that carry other models is as a test says. */
final class OtherNodes implements RunningNodes {

    private final Set<UUID> running = new HashSet<>();
    private int said;
    private boolean carryOthers;
    private boolean wereUnheard;

    void carryOthers(boolean they) {
        carryOthers = they;
    }

    /** As after an hour in which the database has not answered. */
    void wereUnheard(boolean they) {
        wereUnheard = they;
    }

    /** How often any node has said that it runs. */
    int said() {
        return said;
    }

    @Override
    public boolean run(UUID node, String models) {
        said++;
        return !running.add(node) && !wereUnheard;
    }

    @Override
    public boolean carryOthersThan(String models) {
        return carryOthers;
    }
}
