package org.followthrough.workflow.application;

import java.util.Set;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.people.Actor;
import org.followthrough.workflow.port.ActionAct;

/** What a page offers a person to do to an action besides the steps of its lifecycle. */
@FunctionalInterface
interface ActSource {

    Set<ActionAct> acts(Action action, Actor actor);
}
