package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.recurring.Outcome;
import org.followthrough.domain.recurring.RecurringCheck;
import org.followthrough.workflow.port.ReadMyWork.Task;
import org.followthrough.workflow.port.ReadMyWork.Urgency;

/**
 * What waits for a person, found, counted and put in order where it is kept, so that a page of it costs no more for those
 * for whom much waits.
 */
public interface WaitingWork {

    /** What waits for a person and is no task. */
    Around around(Actor actor, Bounds bounds);

    /**
     * The tasks of a person, each once and in the first guise in which it is theirs.
     *
     * @param checks the recurring checks whose clock has asked for them, and when
     * @param kinds  which of them are wanted
     * @param page   from 1; a page behind the last is the last
     */
    Found tasks(Actor actor, Bounds bounds, Map<ActionId, Instant> checks, Set<Task> kinds, int page, int size);

    /** The tasks of every kind, with what stands beside them. */
    Everything everything(Actor actor, Bounds bounds, Map<ActionId, Instant> checks, int page, int size);

    /**
     * What days mean today.
     *
     * @param monthBegan when the month began
     * @param monthEnds  when the next month begins
     * @param weekEnds   the last day that is soon
     * @param watched    what was confirmed before this, and is not embedded, is asked to be checked again
     * @param proven     what was last proven before this, at a level, is asked to be checked again
     * @param late       what came to a desk of a kind before this has waited for longer than its clock allows
     */
    record Bounds(
            LocalDate today,
            Instant monthBegan,
            Instant monthEnds,
            LocalDate weekEnds,
            Bound watched,
            Map<ProofLevel, Bound> proven,
            Map<String, Bound> late) {
    }

    /** Instants before which something is due: of a normal issue, and of a "must do" one, whose clocks run twice as fast. */
    record Bound(Instant normal, Instant mustDo) {
    }

    /**
     * @param checks     the recurring checks of the open actions that this person owns in any guise
     * @param challenges how many challenges wait for them
     * @param handOvers  how many hand-overs wait for the answer of their agency
     * @param covers     how many covers wait for their answer
     */
    record Around(List<Promised> checks, int challenges, int handOvers, int covers) {
    }

    /**
     * @param late      what waits too long at a desk of theirs, the longest first
     * @param elsewhere what they own and somebody else has to move
     * @param confirmed what they own and was confirmed this month
     * @param nextDue   the next date of anything that they own, or null
     */
    record Beside(First<LateAction> late, First<ArrivedAction> elsewhere, First<ActionId> confirmed, LocalDate nextDue) {
    }

    record Everything(Found found, Beside beside) {
    }

    /**
     * A recurring check.
     *
     * @param past how each time of it ended so far, in the order of their days
     */
    record Promised(RecurringCheck check, boolean mustDo, List<Outcome> past) {
    }

    /** The first of many; {@code all} is how many there are with these. */
    record First<T>(List<T> some, int all) {
    }

    /** @param kind the kind of the matter, as the table of the desk clocks names it */
    record LateAction(String kind, ActionId action, Instant since) {
    }

    /** @param since when it came to where it is now */
    record ArrivedAction(ActionId action, Instant since) {
    }

    /**
     * A page of tasks.
     *
     * @param kinds how many there are of each kind, wanted or not
     * @param late  how many of those that are wanted are overdue
     */
    record Found(List<TaskAt> tasks, Map<Task, Integer> kinds, int late) {
    }

    /**
     * A task.
     *
     * @param guise which of the person's guises it is for, from 0
     * @param since when it came to this desk, or null where its clock says it
     */
    record TaskAt(Task task, ActionId action, Urgency urgency, int guise, Instant since) {
    }
}
