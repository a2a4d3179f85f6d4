package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.escalation.Answer;
import org.followthrough.domain.escalation.Escalation;
import org.followthrough.domain.people.PersonId;

/** The rungs that have fired. */
public interface Escalations {

    /** What has fired in this cycle for this agreed date, the lowest rung first. */
    List<Escalation> fired(ActionId action, int cycle, LocalDate agreed);

    /** Everything that ever fired for the action, the oldest first. */
    List<Escalation> all(ActionId action);

    /** The same of several actions; those for which nothing ever fired are left out. */
    Map<ActionId, List<Escalation>> all(Collection<ActionId> actions);

    /** Since when each action has been owed an answer; actions that are owed none are left out. */
    Map<ActionId, Instant> owedSince(Collection<ActionId> actions);

    /** Whether somebody has been asked for an answer and has not given it. */
    boolean isAnswerOwed(ActionId action);

    /** Claims rungs that have not fired; the row itself is the claim. Who claims one twice fails. */
    void claim(Collection<Escalation> escalations);

    /** Notes the answer on everything that was owed one. */
    void answer(ActionId action, Answer answer, PersonId by, Instant at);

    /**
     * The words of the last answer of each action, by rung as they fired; null where there is none. Actions for which nothing
     * ever fired are left out.
     */
    Map<ActionId, List<Answered>> answers(Collection<ActionId> actions);

    record Answered(Escalation escalation, String kind, String words) {
    }
}
