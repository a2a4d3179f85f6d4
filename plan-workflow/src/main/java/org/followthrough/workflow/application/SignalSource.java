package org.followthrough.workflow.application;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.rating.Signals;

/** One side of an action that speaks in its colour: its extensions, its links, its checks. */
@FunctionalInterface
interface SignalSource {

    /**
     * What this side adds to the signals of each action, in a number of queries that does not grow with them; actions
     * about which it says nothing are left out.
     */
    Map<ActionId, UnaryOperator<Signals>> signals(Collection<Action> actions);
}
