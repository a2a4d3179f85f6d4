package org.followthrough.workflow.application;

import java.util.concurrent.Callable;
import org.followthrough.workflow.application.SmallPlan.Cast;

/**
 * Two acts on one action that only one of them can win.
 *
 * @param prepare      brings the action to where both are possible
 * @param bothMayWin   whether one of them can also follow the other
 */
record Duel(String name, Move prepare, Move one, Move other, boolean bothMayWin) {

    /** An act on the action of a number; it may say with {@code false} that it came too late. */
    @FunctionalInterface
    interface Move {
        Callable<?> of(Cast cast, String number);
    }
}
