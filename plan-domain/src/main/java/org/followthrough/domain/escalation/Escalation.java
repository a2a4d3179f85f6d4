package org.followthrough.domain.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;

/**
 * That a rung has fired for an action. Action, cycle, rung and agreed date together happen once.
 *
 * @param rung        the number of the rung; {@link Ladder#FIRST_WEEKLY} and above are the weekly repeats
 * @param agreed      the agreed date that it fired for
 * @param at          when it fired
 * @param answerOwed  whether the service manager had to answer it
 * @param answered    when and by whom it was answered, or null
 */
public record Escalation(
        ActionId action, int cycle, int rung, LocalDate agreed, Instant at, boolean answerOwed, Mark answered) {

    public boolean isUnanswered() {
        return answerOwed && answered == null;
    }

    /** Whether it was a reminder to the owner, before anything was late. */
    public boolean isReminder() {
        return rung < Ladder.DUE;
    }
}
