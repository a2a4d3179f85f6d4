package org.followthrough.workflow.application.outbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.plan.PlanId;
import org.followthrough.domain.rating.ColourOverride;

/** What a colour depends on besides the action itself, its dates and its course. */
public interface ColourFacts {

    /**
     * What is known of each of these actions, with one look however many they are; of closed ones only the colour by hand,
     * because nothing else speaks in their colour, and those without one are left out.
     */
    Map<ActionId, Known> of(Collection<ActionId> actions);

    /** The same of every action of a plan. */
    Map<ActionId, Known> of(PlanId plan);

    /**
     * What is known of an action.
     *
     * @param pieces           of evidence in its current cycle
     * @param highestRung      the highest rung that has fired for its agreed date in this cycle, 0 for none
     * @param extensions       how many have been granted
     * @param extensionPending whether one is asked for and not decided
     * @param blockedUntil     the next review of what blocks the work of this cycle, as the manager agreed, or null
     * @param failed           when the check that opened this cycle failed, or null
     * @param contradicted     whether its reports contradict each other and nobody has resolved it
     * @param kept             of each occurrence of its recurring check, in the order of their days, whether it was kept
     * @param dependsOn        the actions on which it depends
     * @param byHand           the colour that somebody has set, or null
     */
    record Known(
            int pieces,
            int highestRung,
            int extensions,
            boolean extensionPending,
            LocalDate blockedUntil,
            Instant failed,
            boolean contradicted,
            List<Boolean> kept,
            List<ActionId> dependsOn,
            ColourOverride byHand) {

        /** Of an action that is closed and has no colour by hand. */
        public static final Known NOTHING = new Known(0, 0, 0, false, null, null, false, List.of(), List.of(), null);
    }
}
