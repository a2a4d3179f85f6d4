package org.followthrough.workflow.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Succession;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.port.SucceedLeaver.Command;
import org.springframework.stereotype.Component;

/** Works out what a hand-over does to each action, for those who look first and for the act itself. */
@Component
class DraftingSuccession {

    private final Actions actions;
    private final Sight sight;

    DraftingSuccession(Actions actions, Sight sight) {
        this.actions = actions;
        this.sight = sight;
    }

    /** An action of the leaver, and what becomes of it. */
    record Draft(Action before, Set<Part> parts, Decision<Action> decision) {
    }

    Map<Part, Integer> parts(PersonId leaver) {
        Map<Part, Integer> counts = new TreeMap<>();
        actions.with(leaver).forEach(action ->
                Succession.partsOf(leaver, action).forEach(part -> counts.merge(part, 1, Integer::sum)));
        return counts;
    }

    /** One draft an action, or the rule that refuses the whole. */
    Decision<List<Draft>> draft(Command command, Instant at) {
        if (command.reason().isBlank()) {
            return Decision.refused("succession.without-reason");
        }
        Map<Part, Actor> successors = new EnumMap<>(Part.class);
        for (Part part : parts(command.leaver()).keySet()) {
            PersonId chosen = command.successors().get(part);
            Decision<Actor> successor = chosen == null || chosen.equals(command.leaver())
                    ? Decision.refused("succession.no-successor", sight.known(command.leaver()).person().name())
                    : able(sight.known(chosen), part);
            if (successor instanceof Decision.Refused<Actor> refused) {
                return new Decision.Refused<>(refused.refusal());
            }
            successors.put(part, ((Decision.Accepted<Actor>) successor).result());
        }
        return Decision.accepted(drafts(command, successors, at));
    }

    private static Decision<Actor> able(Actor successor, Part part) {
        boolean able = successor.person().state() != Person.State.DISABLED
                && (part.role() == null || successor.has(part.role()));
        return able ? Decision.accepted(successor)
                : Decision.refused("succession.successor-not-able", successor.person().name());
    }

    private List<Draft> drafts(Command command, Map<Part, Actor> successors, Instant at) {
        Mark mark = new Mark(command.by(), at);
        return actions.with(command.leaver()).stream()
                .map(action -> new Draft(action, Succession.partsOf(command.leaver(), action),
                        Succession.decide(action, command.leaver(), successors, mark)))
                .filter(draft -> !draft.parts().isEmpty())
                .toList();
    }
}
