package org.followthrough.workflow.application;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.escalation.Matter;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;

/** What waits at the desks of one kind, late or not. */
interface DeskSource {

    /** @param readable those actions of the plan that the person may see */
    List<AtDesk> ofPlan(Actor actor, PlanId plan, List<Action> readable);

    /**
     * @param number    what it is about, such as {@code A4.2}
     * @param challenge the number of the challenge that waits, or null where an action does
     * @param since     the day on which it came to the desk
     * @param people    who sits there
     */
    record AtDesk(Matter matter, PlanId plan, String number, String title, Integer challenge, boolean mustDo,
            LocalDate since, List<PersonId> people) {

        AtDesk(Matter matter, Action action, LocalDate since, List<PersonId> people) {
            this(matter, action.plan(), action.number(), action.title(), null, action.mustDo(), since, people);
        }
    }
}
