package org.followthrough.domain.escalation;

import static org.followthrough.domain.decision.Decision.accepted;
import static org.followthrough.domain.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.escalation.Rung.Desk;
import org.followthrough.domain.people.Actor;

/** The rules of answering an escalation: what the action becomes by the answer. */
public final class Intervention {

    /** How far a service manager may move a date, in working days. */
    public static final int LONGEST_MOVE = 20;

    private final WorkingCalendar calendar;

    public Intervention(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The action as the answer leaves it; unchanged by a recovery plan. */
    public Decision<Action> answer(Action action, Actor by, Answer answer, Instant at) {
        if (!by.isAmong(action.desks().at(Desk.SERVICE_MANAGER))) {
            return refused("intervene.only-service-manager", action.number());
        }
        if (action.isOwner(by) && answer instanceof Answer.NewDate) {
            return refused("intervene.own-date", action.number());
        }
        if (answer.words().isBlank()) {
            return refused("intervene.without-words", action.number());
        }
        if (answer instanceof Answer.NewDate newDate) {
            return move(action, newDate.day(), calendar.dayOf(at));
        }
        if (answer instanceof Answer.Reassign reassign) {
            return action.reassign(by, reassign.owners(), at);
        }
        return answer instanceof Answer.Close close ? action.close(by, close.words(), at) : accepted(action);
    }

    private Decision<Action> move(Action action, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return refused("intervene.date-not-ahead", day);
        }
        LocalDate latest = calendar.plusWorkingDays(today, LONGEST_MOVE);
        if (day.isAfter(latest)) {
            return refused("intervene.date-too-far", day, LONGEST_MOVE, latest);
        }
        return accepted(action.agreeOn(day));
    }
}
