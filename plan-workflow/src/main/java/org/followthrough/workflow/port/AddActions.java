package org.followthrough.workflow.port;

import java.util.List;
import java.util.Objects;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;

/**
 * The programme lead adds actions to a live plan that stand only on a newer copy of it. Each goes live by itself, as if
 * it had been published now: with its first date, its process and its offer, or not at all.
 */
public interface AddActions {

    /**
     * @return what became of each action, in their order, or why nothing can be added
     * @throws NotFoundException if there is no such import, or nobody has said of which plan it is a copy
     */
    Decision<List<Outcome>> add(Command command);

    record Command(PersonId by, int importNumber, List<Pick> picks) {
        public Command {
            Objects.requireNonNull(by, "by");
            picks = List.copyOf(picks);
        }
    }

    /**
     * An action as a person saw it on paper.
     *
     * @param paper its number on paper
     * @param mark  the mark of the addition when it was seen
     */
    record Pick(String paper, String mark) {
    }

    /** @param decision the action that it became, or why it was not added */
    record Outcome(Pick pick, Decision<ActionRef> decision) {
    }
}
