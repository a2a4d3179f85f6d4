package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.StaleStepException;

/** The actions of all plans. */
public interface Actions {

    Optional<Action> find(ActionRef ref);

    /** @throws org.followthrough.workflow.port.NotFoundException if there is no such action */
    Action byId(ActionId id);

    /** The actions with these ids; those that do not exist are left out. */
    List<Action> all(Collection<ActionId> ids);

    /**
     * The action, kept from being saved by anybody else until the caller's transaction ends; what somebody is just
     * saving is waited for.
     *
     * @throws org.followthrough.workflow.port.NotFoundException if there is no such action
     */
    Action heldById(ActionId id);

    /** The same of several, which are waited for in the order of their plans; those that do not exist are left out. */
    List<Action> held(Collection<ActionId> ids);

    /** Every action of a plan, in the order of the plan. */
    List<Action> ofPlan(PlanId plan);

    /** Every action of a live plan in which one of {@code people} has a part, plan by plan in the order of the plan. */
    List<Action> concerning(Collection<PersonId> people);

    /** Those of {@link #concerning} that are not closed, so that they may ask something of somebody. */
    List<Action> open(Collection<PersonId> people);

    /** Every action of a live plan that names this person at any desk, plan by plan in the order of the plan. */
    List<Action> with(PersonId person);

    /** @throws StaleStepException if the action was saved by somebody else since it was loaded */
    default void save(Action before, Action after) {
        saveAll(List.of(new Changed(before, after)));
    }

    /**
     * Saves many actions at once, all or none.
     *
     * @throws StaleStepException if one of them was saved by somebody else since it was loaded
     */
    void saveAll(List<Changed> changes);

    /** An action as it was loaded, and as it is to be kept. */
    record Changed(Action before, Action after) {

        /** Whether this side of the action is another now. */
        public boolean differs(Function<Action, ?> side) {
            return !Objects.equals(side.apply(before), side.apply(after));
        }
    }

    /** Adds what a step was done with: a submission or a decision on it. */
    void addStep(Step step);

    /** The submissions and decisions of an action, the oldest first. */
    List<Step> steps(ActionId action);

    /** @param id under which no update is kept yet */
    void addUpdate(UUID id, ActionId action, Update update);

    /** The update that is kept under an id, with its action. */
    Optional<Map.Entry<ActionId, Update>> update(UUID id);

    /** The updates of an action, the latest first. */
    List<Update> updates(ActionId action);

    /** The updates of every action of a plan, the latest first. */
    Map<ActionId, List<Update>> updates(PlanId plan);

    record Update(PersonId by, Instant at, String wording, LocalDate forecast) {
    }

    /**
     * A submission or a decision on one.
     *
     * @param act         such as {@code submitted} or {@code returned}; the act of the trail
     * @param wording     the statement or reason; may be empty
     * @param forWhom     in whose place it was done, or null
     * @param sendAgainBy when a returned action should come again, or null
     */
    record Step(
            ActionId action,
            int cycle,
            String act,
            Instant at,
            PersonId by,
            PersonId forWhom,
            String wording,
            LocalDate sendAgainBy) {
    }
}
